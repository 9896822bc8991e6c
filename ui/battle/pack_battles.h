// SPDX-License-Identifier: GPL-3.0-or-later
// The battles of a pack, on a thread of their own: one queue, no reveal, no free battles. UI thread only.
#pragma once

#include "store/pack_votes.h"
#include "ui/battle/battle_source.h"

#include <QThreadPool>

#include <map>
#include <memory>
#include <string>

namespace joust::ui {

class PackBattles final : public BattleSource
{
public:
    // `services` outlive this object and are used on its thread.
    explicit PackBattles(store::Services services);
    // Finishes what was given, then closes the file.
    ~PackBattles() override;

    // `done` gets the error, or success; until then nothing else may be asked.
    void open(const QString& path, QObject* receiver, Done<void> done);

    void start(const QString& annotator, QObject* receiver, Done<AnnotatorStart> done) override;
    void openStudies(QObject* receiver, Done<QStringList> done) override;
    void queue(const QString& study, base::AnnotatorId annotator, QObject* receiver, Done<QueueStart> done) override;
    void saveDraft(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice, QObject* receiver,
                   Done<void> done) override;
    void clearDraft(base::BattleId battle, base::AnnotatorId annotator, QObject* receiver, Done<void> done) override;
    void commit(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice, qint64 voteMs,
                QObject* receiver, Done<std::optional<battle::Reveal>> done) override;
    void skip(base::BattleId battle, base::AnnotatorId annotator, const QString& reason, QObject* receiver,
              Done<void> done) override;
    void suggestPrompt(base::AnnotatorId annotator, QObject* receiver, Done<store::PromptRow> done) override;
    void openBattle(const battle::BattleRequest& request, QObject* receiver, Done<battle::SealedOrder> done) override;
    void reopen(base::BattleId battle, QObject* receiver, Done<battle::SealedOrder> done) override;
    void askFurther(base::BattleId battle, base::AnnotatorId annotator, const QString& prompt, QObject* receiver,
                    Done<battle::SealedOrder> done) override;
    void record(battle::SealedAnswers answers, QObject* receiver, Done<battle::SealedBattle> done) override;

private:
    template <typename T, typename Job>
    void run(QObject* receiver, Job job, Done<T> done);
    template <typename T>
    void refuse(QObject* receiver, Done<T> done);
    std::string nameOf(base::AnnotatorId annotator) const { return m_names.at(annotator); }

    store::Services m_services;
    QString m_fileName;
    std::map<base::AnnotatorId, std::string> m_names; // a pack knows names only; sessions know ids
    std::unique_ptr<store::PackVotes> m_pack;         // touched on the pool's one thread only
    QThreadPool m_pool;
};

} // namespace joust::ui
