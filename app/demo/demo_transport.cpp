// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_transport.h"

#include "app/demo/demo_contestants.h"

namespace joust::demo {

namespace {

endpoint::Reply replyTo(const endpoint::ChatRequest& request)
{
    endpoint::Reply reply;
    const Contestant* contestant = findContestant(request.identity.model);
    if (contestant == nullptr || request.messages.empty()) {
        reply.error = base::Error{base::ErrorCode::UnknownModel, "no such demo contestant"};
    } else {
        reply.text = answer(*contestant, request.messages.back().content);
        reply.measurement.finishReason = "stop";
        reply.measurement.reportedModel = request.identity.model;
        // What the demo server would need: its wait, then its speed.
        reply.measurement.firstTokenMs = contestant->firstToken.count();
        reply.measurement.totalMs = contestant->firstToken.count() +
                                    static_cast<std::int64_t>(reply.text.size()) * 1000 / contestant->bytesPerSecond;
        reply.measurement.attempts = 1;
    }
    return reply;
}

} // namespace

std::vector<endpoint::RequestId> DemoTransport::sendTogether(std::vector<endpoint::Outgoing> group)
{
    for (const endpoint::Outgoing& outgoing : group)
        outgoing.done(replyTo(outgoing.request));
    return std::vector<endpoint::RequestId>(group.size());
}

void DemoTransport::cancel(endpoint::RequestId)
{
    // Every request has ended when sendTogether() returns.
}

} // namespace joust::demo
