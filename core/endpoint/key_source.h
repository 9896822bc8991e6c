// SPDX-License-Identifier: GPL-3.0-or-later
// Core owns the question, the program owns the answer: app/ implements this over the system keyring.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "endpoint/settings.h"

namespace joust::endpoint {

class KeySource
{
public:
    virtual ~KeySource() = default;
    // The key behind `ref`; empty for Kind::None. KeyMissing or KeyringUnavailable otherwise. Thread-safe;
    // may block for a few seconds, so never call it on the UI thread. The value is never logged or stored by the
    // caller.
    virtual base::Result<base::Secret> read(const KeyRef& ref) = 0;
};

// Reads Kind::Environment only.
class EnvironmentKeySource final : public KeySource
{
public:
    base::Result<base::Secret> read(const KeyRef& ref) override;
};

} // namespace joust::endpoint
