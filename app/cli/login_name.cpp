// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/login_name.h"

#include <cstdlib>

namespace joust::cli {

std::string loginName()
{
    const char* name = std::getenv("USER");
    return name != nullptr ? name : "";
}

} // namespace joust::cli
