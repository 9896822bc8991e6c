// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/curl_transport.h"

#include "endpoint/admission.h"
#include "endpoint/chat_job.h"
#include "endpoint/curl_handle.h"
#include "endpoint/curl_setup.h"

#include <pthread.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace joust::endpoint {
namespace {

using std::chrono::milliseconds;
using Done = std::function<void(Reply)>;

struct StartCommand
{
    std::vector<RequestId> ids;
    std::vector<Outgoing> group;
    milliseconds sent{0};
};

struct CancelCommand
{
    RequestId id = 0;
};

using Command = std::variant<StartCommand, CancelCommand>;

struct Entry
{
    std::unique_ptr<ChatJob> job;
    Done done;
};

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, "Cancelled."};
}

// What the answer cost, by the server's count or a quarter of the bytes; nothing is known of a request that failed.
std::optional<std::int64_t> tokensOf(const Reply& reply)
{
    const Measurement& measured = reply.measurement;
    if (measured.promptTokens || measured.answerTokens)
        return measured.promptTokens.value_or(0) + measured.answerTokens.value_or(0);
    if (reply.error)
        return std::nullopt;
    return static_cast<std::int64_t>((measured.sentBody.size() + reply.text.size() + reply.reasoning.size()) / 4);
}

} // namespace

class CurlTransport::Loop
{
public:
    Loop(base::Rng& rng, base::Clock& clock, TransportOptions options);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    std::vector<RequestId> start(std::vector<Outgoing> group);
    void cancel(RequestId id);

private:
    void run(const std::stop_token& stop);
    void takeCommands();
    void enqueue(StartCommand command);
    void admit();
    void collectEnded();
    void wakeDue();
    void endAll();
    milliseconds untilNextWake() const;
    std::vector<RequestId> allIds() const;
    void addHandle(Entry& entry, RequestId id);
    void detach(const Entry& entry);
    void end(RequestId id, Reply reply);

    CurlGlobal m_global;
    base::Rng& m_rng;
    base::Clock& m_clock;
    const TransportOptions m_options;
    MultiHandle m_multi;
    base::Redactor m_redactor;            // of the thread alone; knows the secrets of every request so far
    std::map<RequestId, Entry> m_entries; // of the thread alone
    Admission m_admission;                // of the thread alone

    std::mutex m_mutex; // guards the next two
    std::vector<Command> m_commands;
    RequestId m_lastId = 0;

    std::jthread m_thread; // last: it uses everything above
};

CurlTransport::Loop::Loop(base::Rng& rng, base::Clock& clock, TransportOptions options)
    : m_rng(rng)
    , m_clock(clock)
    , m_options(options)
    , m_multi(curl_multi_init())
{
    // Two answers over one HTTP/2 connection would stall and break together, and so give each other away.
    curl_multi_setopt(m_multi.get(), CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

CurlTransport::Loop::~Loop()
{
    m_thread.request_stop();
    curl_multi_wakeup(m_multi.get());
    m_thread.join();
}

std::vector<RequestId> CurlTransport::Loop::start(std::vector<Outgoing> group)
{
    StartCommand command{{}, std::move(group), m_clock.steadyNow()};
    std::vector<RequestId> ids;
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < command.group.size(); ++i)
            ids.push_back(++m_lastId);
        command.ids = ids;
        m_commands.emplace_back(std::move(command));
    }
    curl_multi_wakeup(m_multi.get());
    return ids;
}

void CurlTransport::Loop::cancel(RequestId id)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.emplace_back(CancelCommand{id});
    }
    curl_multi_wakeup(m_multi.get());
}

void CurlTransport::Loop::run(const std::stop_token& stop)
{
    pthread_setname_np(pthread_self(), "joust-net");
    while (!stop.stop_requested()) {
        takeCommands();
        admit();
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        collectEnded();
        wakeDue(); // after reading: what has arrived in time is never called late
        admit();   // into the places of those that have ended
        curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(untilNextWake().count()), nullptr);
    }
    endAll();
}

void CurlTransport::Loop::takeCommands()
{
    std::vector<Command> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    for (Command& command : commands) {
        if (auto* start = std::get_if<StartCommand>(&command)) {
            enqueue(std::move(*start));
            continue;
        }
        const RequestId id = std::get<CancelCommand>(command).id;
        if (const auto found = m_entries.find(id); found != m_entries.end()) {
            detach(found->second);
            end(id, found->second.job->abandon(cancelled()));
        }
    }
}

// Both or none: where one request cannot be sent, the others are not asked either.
void CurlTransport::Loop::enqueue(StartCommand command)
{
    std::vector<std::optional<base::Error>> refusals;
    std::vector<Ticket> tickets;
    for (std::size_t i = 0; i < command.ids.size(); ++i) {
        Outgoing& outgoing = command.group[i];
        for (const std::string& secret : secretsOf(outgoing.request.connection, outgoing.request.key))
            m_redactor.add(secret);
        Entry entry{
            std::make_unique<ChatJob>(std::move(outgoing.request), command.sent, m_options, m_clock, m_redactor),
            std::move(outgoing.done)};
        refusals.push_back(entry.job->prepare());
        tickets.push_back(ticketFor(command.ids[i], entry.job->request()));
        m_entries.emplace(command.ids[i], std::move(entry));
    }
    if (std::none_of(refusals.begin(), refusals.end(), [](const auto& refusal) { return refusal.has_value(); }))
        return m_admission.enqueue(std::move(tickets));
    for (std::size_t i = 0; i < command.ids.size(); ++i)
        end(command.ids[i], m_entries.at(command.ids[i]).job->abandon(refusals[i].value_or(cancelled())));
}

void CurlTransport::Loop::admit()
{
    for (const RequestId id : m_admission.admit(m_clock.steadyNow())) {
        if (const auto entry = m_entries.find(id); entry != m_entries.end())
            addHandle(entry->second, id);
    }
}

void CurlTransport::Loop::collectEnded()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL* const handle = message->easy_handle;
        const CURLcode code = message->data.result; // gone once the handle is removed
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const auto& entry) { return entry.second.job->handle() == handle; });
        detach(found->second);
        std::optional<Reply> reply = found->second.job->conclude(code, m_rng);
        if (const std::optional<milliseconds> pause = found->second.job->pauseUntil())
            m_admission.hold(found->first, *pause);
        if (reply)
            end(found->first, std::move(*reply));
    }
}

void CurlTransport::Loop::wakeDue()
{
    const milliseconds now = m_clock.steadyNow();
    for (const RequestId id : allIds()) {
        Entry& entry = m_entries.at(id);
        if (std::optional<base::Error> timeout = entry.job->timedOut(now)) {
            detach(entry);
            end(id, entry.job->abandon(std::move(*timeout)));
        } else if (entry.job->wantsAttempt(now)) {
            m_admission.again(id, now);
            addHandle(entry, id);
        }
    }
}

// What a `done` sends while this runs is ended too: every request gets its one reply.
void CurlTransport::Loop::endAll()
{
    for (takeCommands(); !m_entries.empty(); takeCommands()) {
        for (const RequestId id : allIds()) {
            Entry& entry = m_entries.at(id);
            detach(entry);
            end(id, entry.job->abandon(cancelled()));
        }
    }
}

// libcurl shortens the wait by its own timers; without any of ours it need not be short.
milliseconds CurlTransport::Loop::untilNextWake() const
{
    constexpr milliseconds kLongest{60'000};
    const milliseconds now = m_clock.steadyNow();
    milliseconds wait = kLongest;
    if (const std::optional<milliseconds> next = m_admission.nextAt())
        wait = std::clamp(*next - now, milliseconds(0), kLongest);
    for (const auto& [id, entry] : m_entries) {
        if (const std::optional<milliseconds> at = entry.job->wakeAt())
            wait = std::min(wait, std::max(*at - now, milliseconds(0)));
    }
    return wait;
}

std::vector<RequestId> CurlTransport::Loop::allIds() const
{
    std::vector<RequestId> ids;
    ids.reserve(m_entries.size());
    for (const auto& [id, entry] : m_entries)
        ids.push_back(id);
    return ids;
}

void CurlTransport::Loop::addHandle(Entry& entry, RequestId id)
{
    if (curl_multi_add_handle(m_multi.get(), entry.job->startAttempt()) != CURLM_OK)
        end(id, entry.job->abandon({base::ErrorCode::ConnectFailed, "The request could not be started."}));
}

void CurlTransport::Loop::detach(const Entry& entry)
{
    if (CURL* const handle = entry.job->handle())
        curl_multi_remove_handle(m_multi.get(), handle);
}

void CurlTransport::Loop::end(RequestId id, Reply reply)
{
    const auto found = m_entries.find(id);
    const Done done = std::move(found->second.done);
    m_entries.erase(found);
    m_admission.finish(id, tokensOf(reply));
    done(std::move(reply));
}

CurlTransport::CurlTransport(base::Rng& rng, base::Clock& clock, TransportOptions options)
    : m_loop(std::make_unique<Loop>(rng, clock, options))
{
}

CurlTransport::~CurlTransport() = default;

std::vector<RequestId> CurlTransport::sendTogether(std::vector<Outgoing> group)
{
    return m_loop->start(std::move(group));
}

void CurlTransport::cancel(RequestId id)
{
    m_loop->cancel(id);
}

} // namespace joust::endpoint
