// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that is opened for reading when it is first used, and kept: most reads take less time than opening a
// file. Thread rule: confined to the thread that uses it first, close() included.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/rng.h"
#include "store/workspace.h"

#include <memory>
#include <string>
#include <utility>

namespace joust::desktop {

class ReadOnlyWorkspace
{
public:
    explicit ReadOnlyWorkspace(std::string path)
        : m_path(std::move(path))
    {
    }

    // The result of read(workspace), a base::Result, or why the workspace does not open.
    template <typename Read>
    auto with(const Read& read) -> decltype(read(std::declval<store::Workspace&>()))
    {
        if (!m_workspace) {
            base::Result<std::unique_ptr<store::Workspace>> opened =
                store::Workspace::open(m_path, store::Access::ReadOnly, {m_rng, m_clock});
            if (!opened)
                return opened.error();
            m_workspace = std::move(*opened);
        }
        return read(*m_workspace);
    }
    void close() { m_workspace.reset(); }

private:
    std::string m_path;
    base::SystemRng m_rng;
    base::SystemClock m_clock;
    std::unique_ptr<store::Workspace> m_workspace;
};

} // namespace joust::desktop
