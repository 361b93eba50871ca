/*
 * copy.h - a short text, measured and copied in one pass without a call: most of
 * what a firing does.
 */
#ifndef CHANNEL_COPY_H
#define CHANNEL_COPY_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t __attribute__((may_alias)) channel_word;

/*
 * Copy the text at `from`, cut at `most` bytes, to `to`, and end it there with a
 * NUL.  Returns its length.
 *
 * It goes by words, and reads aligned ones only: one that holds a byte of the text
 * is in the same page, so the bytes around the text can be read too; they are
 * masked out or written over.  Up to 8 bytes behind the copy are written to.
 */
static inline __attribute__((no_sanitize("address", "thread"))) size_t
channel_copy(unsigned char *to, const char *from, size_t most)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
	size_t before = (uintptr_t)from & 7;
	const channel_word *in = (const channel_word *)(from - before);
	uint64_t word = le64toh(*in) >> before * 8;
	size_t have = 8 - before, len = 0;
	uint64_t mask = before != 0 ? ~UINT64_C(0) << have * 8 : 0;

	for (;;) {
		/* A bit in the first zero byte, and perhaps in later ones. */
		uint64_t probe = word | mask;
		uint64_t zero = (probe - ones) & ~probe & tops;
		uint64_t out = htole64(word);
		memcpy(to + len, &out, sizeof(out));
		if (zero != 0) {
			len += (size_t)__builtin_ctzll(zero) / 8;
			break;
		}
		len += have;
		if (len >= most)
			break;
		word = le64toh(*++in);
		have = 8;
		mask = 0;
	}
	if (len > most)
		len = most;
	to[len] = '\0';
	return len;
}

#endif
