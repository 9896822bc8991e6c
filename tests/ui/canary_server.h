// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenAI server on loopback whose every byte but the answer's text names the model: headers, ids, the model's name,
// its fingerprint, its errors. Answers wait until the test lets them go.
#pragma once

#include "support/replay_server.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>

namespace joust::test {

class CanaryServer
{
public:
    CanaryServer()
        : m_server([this](const ReceivedRequest& request, std::size_t) { return answer(request); })
    {
    }
    ~CanaryServer() { release(); } // before the server waits for its connections

    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    // The model whose name contains this answers with an error that names it; empty = none.
    void failFor(const std::string& model)
    {
        const std::scoped_lock lock(m_mutex);
        m_failing = model;
    }
    std::string url() const { return m_server.url("/zqx-path/v1"); }
    int port() const { return m_server.port(); }
    std::size_t asked() const { return m_server.requests().size(); }

private:
    static std::string modelOf(const std::string& body)
    {
        return body.find("ZQX-ALPHA") != std::string::npos ? "ZQX-ALPHA" : "ZQX-BETA";
    }

    Script answer(const ReceivedRequest& request)
    {
        const std::string model = modelOf(request.body);
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
        const std::string head = "Connection: close\r\nServer: " + model + "\r\nX-Model: " + model +
                                 "\r\nX-Request-Id: zqx-path-" + model + "\r\n";
        if (!m_failing.empty() && model.find(m_failing) != std::string::npos)
            return {
                {{"HTTP/1.1 404 " + model + "\r\n" + head + "Content-Type: application/json\r\n\r\n" +
                      R"({"error":{"message":"The model )" + model + R"( does not exist","code":"model_not_found"}})",
                  {}}}};
        const std::string about = R"("id":"chatcmpl-)" + model + R"(","model":")" + model +
                                  R"(-0613","system_fingerprint":"fp_)" + model +
                                  R"(","object":"chat.completion.chunk",)";
        return {{{"HTTP/1.1 200 " + model + "\r\n" + head + "Content-Type: text/event-stream\r\n\r\n" + ": " + model +
                      "\n\ndata: {" + about + R"("choices":[{"index":0,"delta":{"content":"A plain answer."}}]})" +
                      "\n\ndata: {" + about + R"("choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})" +
                      "\n\ndata: [DONE]\n\n",
                  {}}}};
    }

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    bool m_open = false;
    std::string m_failing;
    ReplayServer m_server; // last: its threads use the above
};

} // namespace joust::test
