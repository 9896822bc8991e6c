// SPDX-License-Identifier: GPL-3.0-or-later
// JOUST_VECTOR_CLONES before a function: one more copy of it for machines with AVX2, chosen when the program starts.
// Contraction to fused multiply-add is off (ISO mode), so both copies give the same bits. Sanitizers do not go with it.
#pragma once

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
#define JOUST_VECTOR_CLONES __attribute__((target_clones("default", "avx2")))
#else
#define JOUST_VECTOR_CLONES
#endif
