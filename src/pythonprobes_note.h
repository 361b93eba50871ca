/*
 * pythonprobes_note.h - a probe site, and the ELF note by which tracers find it.
 *
 * For pythonprobes.h and the extension itself.  Needs no other header, library or
 * command: only Linux and a compiler with GNU's assembler statements (GCC, Clang).
 *
 * PYTHONPROBES_SITE_(provider, name, arguments, operands...)
 *	A statement: an instruction that does nothing, and its note.  `arguments` is
 *	a text: for each operand, in order and with a blank between them, its size
 *	and place: PYTHONPROBES_POINTER_ "@%0", PYTHONPROBES_INT_ "@%1",
 *	PYTHONPROBES_LONG_ "@%2".  Each operand is PYTHONPROBES_ARG_(value).
 *	The semaphore is an unsigned short named PROVIDER_NAME_semaphore, which the
 *	file defines or declares with PYTHONPROBES_SEMAPHORE_.
 *
 * PYTHONPROBES_SEMAPHORE_
 *	The attributes of a semaphore: tracers look for it in .probes; nobody but
 *	the note names it in a way that an optimizing linker sees; hidden, so that
 *	it is read directly and not through a table.
 *
 * The notes are those of SystemTap's sys/sdt.h, version 3:
 * https://sourceware.org/systemtap/wiki/UserSpaceProbeImplementation
 * A note holds three addresses: of the instruction; of the section .stapsdt.base, one a
 * file, by which a tracer notices that prelink moved the file and not the note; and of
 * the semaphore.  Three texts follow: provider, name, arguments.
 */
#ifndef PYTHONPROBES_NOTE_H
#define PYTHONPROBES_NOTE_H

#if !defined __linux__ || !defined __GNUC__
#error "probes with ELF notes need Linux and GCC or Clang"
#endif

#define PYTHONPROBES_TEXT_(text) PYTHONPROBES_TEXT_OF_(text)
#define PYTHONPROBES_TEXT_OF_(text) #text

/* Sizes in bytes; negative: signed. */
#define PYTHONPROBES_POINTER_ PYTHONPROBES_TEXT_(__SIZEOF_POINTER__)
#define PYTHONPROBES_INT_ "-" PYTHONPROBES_TEXT_(__SIZEOF_INT__)
#define PYTHONPROBES_LONG_ "-" PYTHONPROBES_TEXT_(__SIZEOF_LONG__)

/*
 * Arguments in registers: a tracer has to fetch each one that the compiler left in memory
 * with a read of user memory, which costs the traced program more than five loads ahead
 * of the site (a quarter of a firing with five strings).  Thirty-two bits of x86 have too
 * few registers.  Elsewhere a register has one name, which stands for all of it.
 */
#if defined __x86_64__
#define PYTHONPROBES_ARG_(value) "r"(value)
#elif defined __i386__
#define PYTHONPROBES_ARG_(value) "ro"(value)
#else
#define PYTHONPROBES_ARG_(value) "r"((long)(value))
#endif

#define PYTHONPROBES_SEMAPHORE_ \
	__attribute__((section(".probes"), visibility("hidden"), used))

/*
 * "?" puts a note into the group of its function, if that has one: of an inline function
 * in many files the linker keeps one copy, with one note.  A tracer reads the memory that
 * the arguments point to, hence the clobber.
 */
#define PYTHONPROBES_SITE_(provider, name, arguments, ...) \
	__asm__ volatile ( \
	    "770:\tnop\n" \
	    "\t.pushsection .note.stapsdt, \"?\", \"note\"\n" \
	    "\t.balign 4\n" \
	    "\t.4byte 772f - 771f, 774f - 773f, 3\n"	/* lengths of name and data; type */ \
	    "771:\t.asciz \"stapsdt\"\n" \
	    "772:\t.balign 4\n" \
	    "773:\t." PYTHONPROBES_POINTER_ "byte 770b\n" \
	    "\t." PYTHONPROBES_POINTER_ "byte _.stapsdt.base\n" \
	    "\t." PYTHONPROBES_POINTER_ "byte " #provider "_" #name "_semaphore\n" \
	    "\t.asciz \"" #provider "\"\n" \
	    "\t.asciz \"" #name "\"\n" \
	    "\t.asciz \"" arguments "\"\n" \
	    "774:\t.balign 4\n" \
	    "\t.popsection\n" \
	    "\t.ifndef _.stapsdt.base\n" \
	    "\t.pushsection .stapsdt.base, \"aG\", \"progbits\", .stapsdt.base, comdat\n" \
	    "\t.weak _.stapsdt.base\n" \
	    "\t.hidden _.stapsdt.base\n" \
	    "_.stapsdt.base:\n" \
	    "\t.space 1\n" \
	    "\t.size _.stapsdt.base, 1\n" \
	    "\t.popsection\n" \
	    "\t.endif" \
	    : : __VA_ARGS__ : "memory")

#endif
