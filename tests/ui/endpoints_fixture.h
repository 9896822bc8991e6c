// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints in memory behind the page's interface; every call answers at once, except a test, which the test drives.
#pragma once

#include "ui/endpoints/endpoints_source.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace joust::test {

inline base::EndpointId endpointId(int number)
{
    const std::string digits = std::to_string(100000000000 + number);
    return *base::EndpointId::parse("00000000-0000-4000-8000-" + digits);
}

inline store::EndpointRow endpointRow(int number, const std::string& name)
{
    store::EndpointRow row;
    row.id = endpointId(number);
    row.name = name;
    row.identity.baseUrl = "http://gpu-" + std::to_string(number) + ".lab:8000/v1";
    row.identity.model = name + "-model";
    return row;
}

class MemoryEndpointsSource final : public ui::EndpointsSource
{
public:
    void list(QObject*, RowsDone done) override
    {
        if (listError)
            done(*listError);
        else
            done(rows);
    }
    void add(const ui::EndpointDraft& draft, QObject*, RowDone done) override
    {
        store::EndpointRow row = endpointRow(static_cast<int>(rows.size()) + 50, draft.name);
        row.identity = draft.identity;
        row.connection = draft.connection;
        rows.push_back(row);
        done(row);
    }
    void update(base::EndpointId id, const ui::EndpointDraft& draft, QObject*, RowDone done) override
    {
        store::EndpointRow& row = at(id);
        if (row.battles > 0 && row.identity != draft.identity)
            ++row.revision;
        row.name = draft.name;
        row.identity = draft.identity;
        row.connection = draft.connection;
        done(row);
    }
    void setDisabled(base::EndpointId id, bool disabled, QObject*, Done done) override
    {
        at(id).disabled = disabled;
        done({});
    }
    void duplicate(base::EndpointId id, const QString& name, QObject*, RowDone done) override
    {
        store::EndpointRow row = at(id);
        row.id = endpointId(static_cast<int>(rows.size()) + 70);
        row.name = name.toStdString();
        row.battles = 0;
        rows.push_back(row);
        done(row);
    }
    void remove(base::EndpointId id, QObject*, Done done) override
    {
        removed = at(id);
        std::erase_if(rows, [id](const Row& row) { return row.id == id; });
        done({});
    }
    void restore(base::EndpointId, QObject*, Done done) override
    {
        rows.push_back(*removed);
        done({});
    }
    void test(base::EndpointId id, QObject*, std::function<void(endpoint::ProbeStep)> step, Done done) override
    {
        tested = id;
        onStep = std::move(step);
        onTestDone = std::move(done);
    }
    void cancelTest() override { ++cancelledTests; }
    void findModels(const ui::EndpointDraft& draft, const QString& secret, QObject*, ModelsDone done) override
    {
        searched = draft;
        searchedWith = secret;
        onModels = std::move(done);
    }
    void cancelFindModels() override { ++cancelledSearches; }
    void saveKey(const endpoint::KeyRef& ref, const QString& secret, QObject*, Done done) override
    {
        savedKeys.emplace_back(ref, secret);
        if (keyError)
            done(*keyError);
        else
            done({});
    }

    store::EndpointRow& at(base::EndpointId id)
    {
        return *std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    }

    std::vector<Row> rows;
    std::optional<Row> removed;
    std::optional<base::Error> listError;
    std::optional<base::Error> keyError;
    std::vector<std::pair<endpoint::KeyRef, QString>> savedKeys;
    std::optional<base::EndpointId> tested;
    std::function<void(endpoint::ProbeStep)> onStep;
    Done onTestDone;
    int cancelledTests = 0;
    std::optional<ui::EndpointDraft> searched;
    QString searchedWith;
    ModelsDone onModels;
    int cancelledSearches = 0;
};

} // namespace joust::test
