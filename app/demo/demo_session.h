// SPDX-License-Identifier: GPL-3.0-or-later
// A running demo: the demo endpoints on loopback and the demo workspace that points at them. Owned by one thread.
#pragma once

#include "app/demo/demo_server.h"
#include "base/result.h"
#include "store/connection.h"

#include <memory>
#include <string>

namespace joust::demo {

inline constexpr int kDemoPort = 18650;

class DemoSession
{
public:
    // Serves on kDemoPort and uses FOLDER/demo.joust, which is made if it is missing. Contestants are immutable, URL
    // included, so when another program has the port, a free one is taken with a workspace of its own, demo-PORT.joust.
    static base::Result<std::unique_ptr<DemoSession>> start(const std::string& folder, store::Services services,
                                                            double pace = 1.0);

    const std::string& workspacePath() const { return m_workspacePath; }
    std::string baseUrl() const { return m_server.baseUrl(); }

private:
    explicit DemoSession(double pace);

    DemoServer m_server;
    std::string m_workspacePath;
};

} // namespace joust::demo
