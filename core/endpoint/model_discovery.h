// SPDX-License-Identifier: GPL-3.0-or-later
// Which models a server has, and which servers run on this machine. Only ever when the user asks. Blocks: never on the
// UI thread or the transport's.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "endpoint/document_fetch.h"
#include "endpoint/settings.h"

#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

struct Server
{
    std::string name; // what usually listens there; empty where the user named the address
    Protocol protocol = Protocol::OpenAi;
    std::string baseUrl;
};

struct FoundServer
{
    Server server;
    std::vector<std::string> models;
};

// The names of an endpoint's models, in the server's order and without repetitions; its own model name is not used.
// A server that has no such list is a normal case: the error says so, and any name can still be typed.
base::Result<std::vector<std::string>> listModels(const Identity& identity, const Connection& connection,
                                                  const base::Secret& key, const std::stop_token& stop,
                                                  const FetchLimits& limits = {});

// Local servers on the ports that they use unless told otherwise: Ollama, LM Studio, llama.cpp, vLLM, SGLang.
std::span<const Server> usualServers();

// Those that answer with a list; the others are left out without a word. Ends early after a stop request.
std::vector<FoundServer> findServers(std::span<const Server> candidates, const std::stop_token& stop);

// The first of the addresses that `url` may mean (itself, with /v1, as Ollama's) that answers with a list; the error is
// that of the first.
base::Result<FoundServer> findServerAt(const std::string& url, const Connection& connection, const base::Secret& key,
                                       const std::stop_token& stop);

} // namespace joust::endpoint
