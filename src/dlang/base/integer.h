/*
 * integer.h - integers of 1, 2, 4 and 8 bytes in D's form: 64 bits, sign- or zero-extended.
 */
#ifndef D_INTEGER_H
#define D_INTEGER_H

#include <stdbool.h>
#include <stdint.h>

/* Return an integer cut to `size` bytes and extended again; unchanged for any size but 1, 2,
 * 4. */
static inline int64_t
d_wrap(int64_t v, unsigned size, bool is_signed)
{
	switch (size) {
	case 1:
		return is_signed ? (int64_t)(int8_t)v : (int64_t)(uint8_t)v;
	case 2:
		return is_signed ? (int64_t)(int16_t)v : (int64_t)(uint16_t)v;
	case 4:
		return is_signed ? (int64_t)(int32_t)v : (int64_t)(uint32_t)v;
	default:
		return v;
	}
}

/* Return the integer at an address, which need not be aligned. */
static inline int64_t
d_load(const void *at, unsigned size, bool is_signed)
{
	union { uint8_t i1; uint16_t i2; uint32_t i4; uint64_t i8; } v;

	switch (size) {
	case 1:
		__builtin_memcpy(&v.i1, at, 1);
		return d_wrap(v.i1, 1, is_signed);
	case 2:
		__builtin_memcpy(&v.i2, at, 2);
		return d_wrap(v.i2, 2, is_signed);
	case 4:
		__builtin_memcpy(&v.i4, at, 4);
		return d_wrap(v.i4, 4, is_signed);
	default:
		__builtin_memcpy(&v.i8, at, 8);
		return (int64_t)v.i8;
	}
}

static inline void
d_store(void *at, unsigned size, int64_t value)
{
	union { uint8_t i1; uint16_t i2; uint32_t i4; } v;

	switch (size) {
	case 1:
		v.i1 = (uint8_t)value;
		__builtin_memcpy(at, &v.i1, 1);
		break;
	case 2:
		v.i2 = (uint16_t)value;
		__builtin_memcpy(at, &v.i2, 2);
		break;
	case 4:
		v.i4 = (uint32_t)value;
		__builtin_memcpy(at, &v.i4, 4);
		break;
	default:
		__builtin_memcpy(at, &value, 8);
		break;
	}
}

#endif
