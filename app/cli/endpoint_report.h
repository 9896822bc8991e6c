// SPDX-License-Identifier: GPL-3.0-or-later
// What `endpoint list` and `endpoint test` print. Never a key; URLs without credentials.
#pragma once

#include "endpoint/endpoint_probe.h"
#include "store/endpoint_repository.h"

#include <string>
#include <vector>

namespace joust::cli {

std::string endpointsText(const std::vector<store::EndpointRow>& rows);
std::string endpointsJson(const std::vector<store::EndpointRow>& rows);
std::string probeText(const std::vector<endpoint::ProbeStep>& steps);
std::string probeJson(const store::EndpointRow& row, const std::vector<endpoint::ProbeStep>& steps);

} // namespace joust::cli
