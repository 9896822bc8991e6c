// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/saved_views.h"

#include "store/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace joust::exchange {
namespace {

using Json = nlohmann::json;

constexpr const char* kSetting = "leaderboard_views";

std::optional<SavedView> viewFrom(const Json& entry)
{
    if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string() || !entry.contains("arguments") ||
        !entry["arguments"].is_array())
        return std::nullopt;
    std::vector<std::string> words;
    for (const Json& word : entry["arguments"]) {
        if (!word.is_string())
            return std::nullopt;
        words.push_back(word.get<std::string>());
    }
    const base::Result<BoardQuery> query = parseRankArguments(words);
    return query ? std::optional<SavedView>({entry["name"].get<std::string>(), *query}) : std::nullopt;
}

} // namespace

base::Result<std::vector<SavedView>> readSavedViews(store::Workspace& workspace)
{
    const base::Result<std::optional<std::string>> setting = workspace.settings().value(kSetting);
    if (!setting)
        return setting.error();
    std::vector<SavedView> views;
    const Json document = Json::parse(setting->value_or("[]"), nullptr, false);
    if (!document.is_array())
        return views;
    for (const Json& entry : document) {
        if (std::optional<SavedView> view = viewFrom(entry); view && views.size() < kMaxSavedViews)
            views.push_back(std::move(*view));
    }
    return views;
}

base::Result<void> writeSavedViews(store::Workspace& workspace, const std::vector<SavedView>& views)
{
    const bool nameless =
        std::any_of(views.begin(), views.end(), [](const SavedView& view) { return view.name.empty(); });
    if (nameless || views.size() > kMaxSavedViews)
        return base::Error{base::ErrorCode::InvalidArgument, "a view needs a name, and there can be 100 of them"};
    Json document = Json::array();
    for (const SavedView& view : views)
        document.push_back({{"name", view.name}, {"arguments", rankArguments(view.query)}});
    return workspace.settings().setValue(kSetting, document.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace joust::exchange
