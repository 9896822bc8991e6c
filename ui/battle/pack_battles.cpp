// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/pack_battles.h"

#include "ui/async/run_async.h"

#include <QFileInfo>

namespace joust::ui {

using base::Result;
using store::PackVotes;

namespace {

Result<QueueStart> readQueue(PackVotes& pack, const QString& fileName, const std::string& annotator)
{
    Result<store::QueueStep> step = pack.next(annotator);
    if (!step)
        return step.error();
    QueueStart start{{{}, fileName, QString::fromStdString(pack.head().guidelines), step->progress, true}, {}};
    if (!step->battle)
        return start;
    Result<std::optional<battle::Choice>> draft = pack.draft(step->battle->id, annotator);
    if (!draft)
        return draft.error();
    start.open = {std::move(step->battle), std::move(*draft)};
    return start;
}

Result<AnnotatorStart> readStart(PackVotes& pack, const QString& fileName, base::AnnotatorId id,
                                 const std::string& annotator)
{
    const Result<std::int64_t> votes = pack.votesOf(annotator);
    if (!votes)
        return votes.error();
    Result<QueueStart> queue = readQueue(pack, fileName, annotator);
    if (!queue)
        return queue.error();
    return AnnotatorStart{id, *votes, std::move(queue->open), {}, std::move(queue->place)};
}

} // namespace

PackBattles::PackBattles(store::Services services)
    : m_services(services)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection stays on the thread that opened it
}

PackBattles::~PackBattles()
{
    m_pool.start([this] { m_pack.reset(); });
    m_pool.waitForDone();
}

template <typename T, typename Job>
void PackBattles::run(QObject* receiver, Job job, Done<T> done)
{
    runAsync(
        m_pool, receiver, [this, work = std::move(job)]() -> Result<T> { return work(*m_pack); }, std::move(done));
}

template <typename T>
void PackBattles::refuse(QObject* receiver, Done<T> done)
{
    run<T>(
        receiver,
        [](PackVotes&) -> Result<T> {
            return base::Error{base::ErrorCode::NotAllowed, "a pack brings its own battles"};
        },
        std::move(done));
}

void PackBattles::open(const QString& path, QObject* receiver, Done<void> done)
{
    m_fileName = QFileInfo(path).fileName();
    runAsync(
        m_pool, receiver,
        [this, file = path.toStdString()]() -> Result<void> {
            Result<std::unique_ptr<PackVotes>> pack = PackVotes::open(file, m_services);
            if (!pack)
                return pack.error();
            m_pack = std::move(*pack);
            return {};
        },
        std::move(done));
}

void PackBattles::start(const QString& annotator, QObject* receiver, Done<AnnotatorStart> done)
{
    const std::string name = annotator.toStdString();
    const auto id = base::AnnotatorId::fromName(base::Uuid(), name);
    m_names[id] = name;
    run<AnnotatorStart>(
        receiver, [file = m_fileName, id, name](PackVotes& pack) { return readStart(pack, file, id, name); },
        std::move(done));
}

void PackBattles::openStudies(QObject* receiver, Done<QStringList> done)
{
    run<QStringList>(
        receiver, [](PackVotes&) { return Result<QStringList>(QStringList()); }, std::move(done));
}

void PackBattles::queue(const QString& /*study*/, base::AnnotatorId annotator, QObject* receiver, Done<QueueStart> done)
{
    run<QueueStart>(
        receiver,
        [file = m_fileName, name = nameOf(annotator)](PackVotes& pack) { return readQueue(pack, file, name); },
        std::move(done));
}

void PackBattles::saveDraft(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice,
                            QObject* receiver, Done<void> done)
{
    run<void>(
        receiver,
        [battle, choice, name = nameOf(annotator)](PackVotes& pack) { return pack.saveDraft(battle, name, choice); },
        std::move(done));
}

void PackBattles::clearDraft(base::BattleId battle, base::AnnotatorId annotator, QObject* receiver, Done<void> done)
{
    run<void>(
        receiver, [battle, name = nameOf(annotator)](PackVotes& pack) { return pack.clearDraft(battle, name); },
        std::move(done));
}

void PackBattles::commit(base::BattleId battle, base::AnnotatorId annotator, const battle::Choice& choice,
                         qint64 voteMs, QObject* receiver, Done<std::optional<battle::Reveal>> done)
{
    run<std::optional<battle::Reveal>>(
        receiver,
        [battle, choice, voteMs, name = nameOf(annotator)](PackVotes& pack) -> Result<std::optional<battle::Reveal>> {
            const Result<void> written = pack.commit(battle, name, choice, voteMs);
            if (!written)
                return written.error();
            return std::optional<battle::Reveal>();
        },
        std::move(done));
}

void PackBattles::skip(base::BattleId battle, base::AnnotatorId annotator, const QString& reason, QObject* receiver,
                       Done<void> done)
{
    run<void>(
        receiver,
        [battle, why = reason.toStdString(), name = nameOf(annotator)](PackVotes& pack) {
            return pack.skip(battle, name, why);
        },
        std::move(done));
}

void PackBattles::suggestPrompt(base::AnnotatorId /*annotator*/, QObject* receiver, Done<store::PromptRow> done)
{
    refuse(receiver, std::move(done));
}

void PackBattles::openBattle(const battle::BattleRequest& /*request*/, QObject* receiver,
                             Done<battle::SealedOrder> done)
{
    refuse(receiver, std::move(done));
}

void PackBattles::reopen(base::BattleId /*battle*/, QObject* receiver, Done<battle::SealedOrder> done)
{
    refuse(receiver, std::move(done));
}

void PackBattles::askFurther(base::BattleId /*battle*/, base::AnnotatorId /*annotator*/, const QString& /*prompt*/,
                             QObject* receiver, Done<battle::SealedOrder> done)
{
    refuse(receiver, std::move(done));
}

void PackBattles::record(battle::SealedAnswers /*answers*/, QObject* receiver, Done<battle::SealedBattle> done)
{
    refuse(receiver, std::move(done));
}

} // namespace joust::ui
