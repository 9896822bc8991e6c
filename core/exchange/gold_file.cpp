// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gold_file.h"

#include "exchange/csv_records.h"
#include "exchange/json_access.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <utility>

namespace joust::exchange {
namespace {

using store::GoldItem;

constexpr std::array<std::string_view, 3> kColumns{"prompt", "better", "worse"};
constexpr std::size_t kMostItems = 100'000; // they are held in memory

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

class Reader
{
public:
    explicit Reader(std::istream& input)
        : m_input(input)
    {
    }

    base::Result<std::vector<GoldItem>> read()
    {
        while (m_input.peek() == '\n' || m_input.peek() == '\r' || m_input.peek() == ' ')
            m_input.get();
        const bool json = m_input.peek() == '{' || m_input.peek() == '[';
        const base::Result<void> done = json ? readJson() : readCsv();
        if (!done)
            return done.error();
        if (m_items.empty())
            return refused("1: there are no gold items in it");
        return std::move(m_items);
    }

private:
    base::Result<void> add(std::array<std::string, 3> texts)
    {
        if (m_items.size() == kMostItems)
            return refused("more than 100000 gold items");
        m_items.push_back({std::move(texts[0]), std::move(texts[1]), std::move(texts[2])});
        const std::string why = store::whyNoGoldItem(m_items.back());
        return why.empty() ? base::Result<void>() : base::Result<void>(refused(why));
    }

    base::Result<void> readJson()
    {
        return forEachJsonObject(m_input, [this](const JsonElement& row) -> base::Result<void> {
            std::array<std::string, 3> texts;
            for (std::size_t i = 0; i < kColumns.size(); ++i)
                texts[i] = jsonText(row, kColumns[i]);
            return add(std::move(texts));
        });
    }

    base::Result<void> readCsv()
    {
        CsvRecords rows(m_input);
        base::Result<bool> next = rows.next();
        if (!next)
            return next.error();
        std::array<std::size_t, 3> places{};
        const std::size_t width = *next ? rows.fields().size() : 0;
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            while (places[i] < width && rows.fields()[places[i]] != kColumns[i])
                ++places[i];
            if (places[i] == width)
                return refused("1: the header needs the columns prompt, better and worse");
        }
        for (next = rows.next(); next && *next; next = rows.next()) {
            const base::Result<void> added = addRow(rows, places, width);
            if (!added)
                return refused(std::to_string(rows.row()) + ": " + added.error().detail);
        }
        return next ? base::Result<void>() : base::Result<void>(next.error());
    }

    base::Result<void> addRow(const CsvRecords& rows, const std::array<std::size_t, 3>& places, std::size_t width)
    {
        if (rows.fields().size() != width)
            return refused(std::to_string(rows.fields().size()) + " fields instead of " + std::to_string(width));
        std::array<std::string, 3> texts;
        for (std::size_t i = 0; i < places.size(); ++i)
            texts[i] = std::string(rows.fields()[places[i]]);
        return add(std::move(texts));
    }

    std::istream& m_input;
    std::vector<GoldItem> m_items;
};

} // namespace

base::Result<std::vector<GoldItem>> readGold(std::istream& input, const std::string& name)
{
    base::Result<std::vector<GoldItem>> items = Reader(input).read();
    if (!items)
        return base::Error{items.error().code, name + ":" + items.error().detail};
    return items;
}

base::Result<std::vector<GoldItem>> readGoldFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::error_code failed;
    if (!file || !std::filesystem::is_regular_file(path, failed))
        return base::Error{base::ErrorCode::NotFound, path + ": cannot be read, or is empty"};
    return readGold(file, path);
}

} // namespace joust::exchange
