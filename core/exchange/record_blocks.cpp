// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_blocks.h"

#include <algorithm>

namespace joust::exchange {

RecordBlocks::RecordBlocks(std::istream& input, RecordSplitter& splitter, std::size_t blockBytes,
                           std::size_t maxRecordBytes)
    : m_input(input)
    , m_splitter(splitter)
    , m_blockBytes(blockBytes)
    , m_maxRecordBytes(maxRecordBytes)
{
}

base::Result<bool> RecordBlocks::next(RecordBlock& block)
{
    block.pieces.clear();
    block.cut = false;
    block.size = m_rest.size();
    block.makeRoom(block.size);
    std::copy(m_rest.begin(), m_rest.end(), block.buffer.begin());
    m_rest.clear();
    while (!m_ended) {
        const std::size_t from = block.size;
        const base::Result<std::size_t> read = readMore(block);
        if (!read)
            return read.error();
        const std::size_t end = *read == 0 ? 0 : m_splitter.split(block, from);
        m_ended = *read == 0 || !m_splitter.failure().empty();
        if (end > 0) {
            const char* data = block.buffer.data();
            m_rest.assign(data + end, data + block.size);
            block.size = end;
            return true;
        }
        if (!m_ended && block.size > m_maxRecordBytes) {
            m_ended = true;
            block.cut = true;
            return true;
        }
    }
    return last(block);
}

base::Result<bool> RecordBlocks::last(RecordBlock& block)
{
    if (std::string failure = m_splitter.failure(); !failure.empty())
        return base::Error{base::ErrorCode::BadInput, std::move(failure)};
    const base::Result<bool> record = m_splitter.endsWithRecord();
    if (!record)
        return record.error();
    return *record && block.size > 0;
}

base::Result<std::size_t> RecordBlocks::readMore(RecordBlock& block)
{
    // Doubling keeps copying of one long record linear in its length.
    const std::size_t wanted = std::max(m_blockBytes, std::min(block.size, m_maxRecordBytes));
    block.makeRoom(block.size + wanted);
    m_input.read(block.buffer.data() + block.size, static_cast<std::streamsize>(wanted));
    if (m_input.bad())
        return base::Error{base::ErrorCode::Io, " reading failed"};
    const auto read = static_cast<std::size_t>(m_input.gcount());
    block.size += read;
    return read;
}

std::size_t LineSplitter::split(RecordBlock& block, std::size_t from)
{
    const std::size_t end = block.text().substr(from).rfind('\n');
    return end == std::string_view::npos ? 0 : from + end + 1;
}

} // namespace joust::exchange
