// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ordered_blocks.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace joust::exchange {
namespace {

class Line
{
public:
    explicit Line(RecordBlocks& input)
        : m_input(input)
    {
    }

    // Reads, parses and commits one block; false when there is nothing left to do.
    bool step(BlockParser& parser, RecordBlock& block)
    {
        std::uint64_t turn = 0;
        const base::Result<bool> read = take(block, turn);
        if (read && !*read)
            return false;
        if (read)
            parser.parse(block);
        return commitInTurn(parser, read, turn);
    }

    const base::Result<void>& outcome() const { return m_outcome; } // when nobody works any more

private:
    base::Result<bool> take(RecordBlock& block, std::uint64_t& turn)
    {
        const std::lock_guard lock(m_reading);
        if (m_inputEnded)
            return false;
        base::Result<bool> read = m_input.next(block);
        m_inputEnded = !read || !*read;
        turn = m_taken++;
        return read;
    }

    bool commitInTurn(BlockParser& parser, const base::Result<bool>& read, std::uint64_t turn)
    {
        std::unique_lock lock(m_committing);
        m_turnCame.wait(lock, [&] { return m_committed == turn || !m_outcome; });
        if (!m_outcome)
            return false;
        m_outcome = read ? parser.commit() : base::Result<void>(read.error());
        ++m_committed;
        const bool good = m_outcome.has_value();
        lock.unlock();
        m_turnCame.notify_all();
        return good;
    }

    RecordBlocks& m_input;
    std::mutex m_reading;
    bool m_inputEnded = false; // guarded by m_reading, like m_taken
    std::uint64_t m_taken = 0;
    std::mutex m_committing;
    std::condition_variable m_turnCame;
    std::uint64_t m_committed = 0; // guarded by m_committing, like m_outcome
    base::Result<void> m_outcome;
};

void work(Line& line, BlockParser& parser, RecordBlock block)
{
    while (line.step(parser, block)) {
    }
}

} // namespace

base::Result<void> parseInOrder(RecordBlocks& input, RecordBlock first, std::size_t threads,
                                const std::function<std::unique_ptr<BlockParser>()>& makeParser)
{
    const std::unique_ptr<BlockParser> parser = makeParser();
    parser->parse(first);
    if (const base::Result<void> committed = parser->commit(); !committed)
        return committed;
    Line line(input);
    if (!line.step(*parser, first)) // a small file needs no second thread
        return line.outcome();
    {
        std::vector<std::jthread> others;
        try {
            while (others.size() + 1 < threads)
                others.emplace_back(
                    [&line, own = std::shared_ptr<BlockParser>(makeParser())] { work(line, *own, {}); });
        } catch (const std::system_error&) {
            // The system gives no further thread: fewer do the same work.
        }
        work(line, *parser, std::move(first));
    }
    return line.outcome();
}

} // namespace joust::exchange
