// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_server.h"

#include "app/demo/demo_server_protocol.h"

#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <cassert>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>

namespace joust::demo {
namespace {

using Steady = std::chrono::steady_clock;

constexpr const char* kHost = "127.0.0.1";
constexpr std::size_t kConnections = 64; // each has a thread while its answer streams
constexpr std::size_t kMaxRequest = 4U << 20U;
constexpr time_t kSilentClientSeconds = 1;

// Two programs must not share the port (the library's default allows that): the second would steal half the requests.
void exclusiveAddress(socket_t socket)
{
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

class Listener final : public httplib::Server
{
public:
    // The library asks for a queue of 5 connections; a sixth at the same moment would wait a second for its second try.
    void widenBacklog() { ::listen(svr_sock_, static_cast<int>(kConnections)); }
};

void replyJson(httplib::Response& response, int status, const std::string& body)
{
    response.status = status;
    response.set_content(body, "application/json");
}

} // namespace

class DemoServer::Impl
{
public:
    explicit Impl(double pace)
        : m_pace(pace)
    {
        configure();
    }
    ~Impl()
    {
        m_stop.request_stop();
        m_listener.stop();
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    base::Result<int> start(int port);
    int port() const { return m_port; }

private:
    void configure();
    void listen();
    void chat(const httplib::Request& request, httplib::Response& response);
    void stream(httplib::Response& response, std::vector<TimedBytes> events);
    bool waitUntil(Steady::time_point due);

    double m_pace;
    int m_port = 0;
    std::atomic<bool> m_ended = false;
    std::atomic<std::uint64_t> m_answers = 0;
    std::stop_source m_stop;
    std::mutex m_mutex; // only for m_wake: there is no data to guard
    std::condition_variable_any m_wake;
    Listener m_listener;
    std::jthread m_thread; // last, so that it is joined before what it uses goes away
};

void DemoServer::Impl::configure()
{
    m_listener.new_task_queue = [] { return new httplib::ThreadPool(kConnections); };
    m_listener.set_socket_options(exclusiveAddress);
    m_listener.set_tcp_nodelay(true);
    // One request a connection: an idle one would hold a thread, and stop() would wait for it.
    m_listener.set_keep_alive_max_count(1);
    m_listener.set_keep_alive_timeout(kSilentClientSeconds);
    m_listener.set_read_timeout(kSilentClientSeconds);
    m_listener.set_write_timeout(kSilentClientSeconds);
    m_listener.set_payload_max_length(kMaxRequest);
    m_listener.Get("/v1/models", [](const httplib::Request&, httplib::Response& response) {
        replyJson(response, 200, modelsBody());
    });
    m_listener.Post("/v1/chat/completions",
                    [this](const httplib::Request& request, httplib::Response& response) { chat(request, response); });
    m_listener.set_error_handler([](const httplib::Request&, httplib::Response& response) {
        if (response.body.empty())
            replyJson(response, response.status, errorBody({base::ErrorCode::BadInput, "There is nothing here."}));
    });
}

base::Result<int> DemoServer::Impl::start(int port)
{
    m_port = port == 0 ? m_listener.bind_to_any_port(kHost) : (m_listener.bind_to_port(kHost, port) ? port : -1);
    if (m_port <= 0)
        return base::Error{base::ErrorCode::InvalidArgument, "cannot listen on port " + std::to_string(port)};
    m_listener.widenBacklog();
    m_thread = std::jthread([this] { listen(); });
    // stop() has no effect on a listener that does not run yet, so the caller gets it only when it does.
    while (!m_listener.is_running() && !m_ended)
        std::this_thread::yield();
    if (m_ended)
        return base::Error{base::ErrorCode::Io, "the demo server ended at once"};
    return m_port;
}

void DemoServer::Impl::listen()
{
    try {
        m_listener.listen_after_bind();
    } catch (const std::exception&) {
        // No thread could be made: start() sees m_ended and says so.
    }
    m_ended = true;
}

void DemoServer::Impl::chat(const httplib::Request& request, httplib::Response& response)
{
    const base::Result<ChatRequest> read = readChatRequest(request.body);
    if (!read)
        return replyJson(response, httpStatus(read.error()), errorBody(read.error()));
    const Completion completion = complete(*read);
    const std::string id = "chatcmpl-" + std::to_string(++m_answers);
    std::vector<TimedBytes> events = completionEvents(*read, completion, id, m_pace);
    if (read->stream)
        return stream(response, std::move(events));
    if (waitUntil(Steady::now() + events.back().at))
        replyJson(response, 200, completionBody(*read, completion, id));
    else
        replyJson(response, 503, errorBody({base::ErrorCode::Cancelled, "The demo server is stopping."}));
}

void DemoServer::Impl::stream(httplib::Response& response, std::vector<TimedBytes> events)
{
    // The library copies the provider and calls it until the sink is done.
    auto shared = std::make_shared<const std::vector<TimedBytes>>(std::move(events));
    const Steady::time_point start = Steady::now();
    response.set_chunked_content_provider("text/event-stream", [this, shared, start, next = std::size_t{0}](
                                                                   std::size_t, httplib::DataSink& sink) mutable {
        const TimedBytes& event = shared->at(next);
        if (!waitUntil(start + event.at) || !sink.write(event.bytes.data(), event.bytes.size()))
            return false;
        if (++next == shared->size())
            sink.done();
        return true;
    });
}

// False when the server is to stop.
bool DemoServer::Impl::waitUntil(Steady::time_point due)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, m_stop.get_token(), due, [] { return false; });
    return !m_stop.stop_requested();
}

DemoServer::DemoServer(double pace)
    : m_pace(pace)
{
    assert(pace >= 0);
}

DemoServer::~DemoServer() = default;

base::Result<int> DemoServer::start(int port)
{
    if (m_impl != nullptr)
        return base::Error{base::ErrorCode::NotAllowed, "the demo server runs already"};
    if (port < 0 || port > 65535)
        return base::Error{base::ErrorCode::InvalidArgument, "a port is a number from 0 to 65535"};
    auto impl = std::make_unique<Impl>(m_pace);
    const base::Result<int> result = impl->start(port);
    if (result)
        m_impl = std::move(impl);
    return result;
}

void DemoServer::stop()
{
    m_impl.reset();
}

std::string DemoServer::baseUrl() const
{
    if (m_impl == nullptr)
        return {};
    return "http://" + std::string(kHost) + ':' + std::to_string(m_impl->port()) + "/v1";
}

} // namespace joust::demo
