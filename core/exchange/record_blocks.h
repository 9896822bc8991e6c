// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a stream in blocks of whole records, so that blocks can be parsed apart from each other, on any thread, with
// only a few of them in memory. What a record is says the splitter, which looks at every byte once and in order. Not
// thread-safe; any thread.
#pragma once

#include "base/result.h"

#include <algorithm>
#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace joust::exchange {

struct RecordBlock
{
    // Behind `size` there are as many bytes to read, and one to write, as parsers with wide registers need.
    static constexpr std::size_t kPadding = 64;

    struct Piece // positions in the block
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    std::vector<char> buffer = std::vector<char>(kPadding); // never shrinks
    std::size_t size = 0;
    bool cut = false;          // all that was read of one record over the limit
    std::vector<Piece> pieces; // the records, when the splitter knows them

    std::string_view text() const { return {buffer.data(), size}; }
    void removeFront(std::size_t bytes)
    {
        std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(bytes),
                  buffer.begin() + static_cast<std::ptrdiff_t>(size), buffer.begin());
        size -= bytes;
    }
    // Room for `bytes` and the padding; what is there stays.
    void makeRoom(std::size_t bytes) { buffer.resize(std::max(buffer.size(), bytes + kPadding)); }
};

class RecordSplitter
{
public:
    virtual ~RecordSplitter() = default;
    // `block` has grown by the bytes from `from` on: the position behind the last record that ends in them, or 0.
    virtual std::size_t split(RecordBlock& block, std::size_t from) = 0;
    // Why the input is broken behind the last record, as "<position>: <reason>"; empty while it is not.
    virtual std::string failure() const { return {}; }
    // The input has ended: are the bytes behind the last record one more? BadInput when they are a broken one.
    virtual base::Result<bool> endsWithRecord() { return true; }
};

class RecordBlocks
{
public:
    static constexpr std::size_t kMaxRecordBytes = std::size_t{64} << 20;
    static constexpr std::size_t kBlockBytes = std::size_t{1} << 18;

    // The stream and the splitter must outlive the reader, which asks for `blockBytes` (>= 1) at a time.
    RecordBlocks(std::istream& input, RecordSplitter& splitter, std::size_t blockBytes = kBlockBytes,
                 std::size_t maxRecordBytes = kMaxRecordBytes);

    // True: `block` holds the next records. False: there are no more. A record over the limit comes cut off, as the
    // last of all blocks, and alone in it. BadInput from the splitter; Io when the stream fails.
    base::Result<bool> next(RecordBlock& block);
    std::size_t maxRecordBytes() const { return m_maxRecordBytes; }

private:
    base::Result<std::size_t> readMore(RecordBlock& block);
    base::Result<bool> last(RecordBlock& block);

    std::istream& m_input;
    RecordSplitter& m_splitter;
    std::size_t m_blockBytes;
    std::size_t m_maxRecordBytes;
    std::vector<char> m_rest; // read, and behind the last record handed out
    bool m_ended = false;
};

// Records that end with LF.
class LineSplitter final : public RecordSplitter
{
public:
    std::size_t split(RecordBlock& block, std::size_t from) override;
};

} // namespace joust::exchange
