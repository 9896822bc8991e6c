// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_session.h"

#include "app/demo/demo_workspace.h"

#include <filesystem>

namespace joust::demo {

DemoSession::DemoSession(double pace)
    : m_server(pace)
{
}

base::Result<std::unique_ptr<DemoSession>> DemoSession::start(const std::string& folder, store::Services services,
                                                              double pace)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return base::Error{base::ErrorCode::Io, folder + ": " + error.message()};
    std::unique_ptr<DemoSession> session(new DemoSession(pace));
    base::Result<int> port = session->m_server.start(kDemoPort);
    if (!port)
        port = session->m_server.start(0);
    if (!port)
        return port.error();
    const std::string name = *port == kDemoPort ? "demo.joust" : "demo-" + std::to_string(*port) + ".joust";
    session->m_workspacePath = (std::filesystem::path(folder) / name).string();
    const base::Result<void> made = createDemoWorkspace(session->m_workspacePath, session->baseUrl(), services);
    if (!made && made.error().code != base::ErrorCode::AlreadyExists)
        return made.error();
    return session;
}

} // namespace joust::demo
