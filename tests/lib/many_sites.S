/* A library with N sites of the probe many:hit; -DN=... */
	.text
	.rept N
900:	nop
	.pushsection .note.stapsdt, "", @note
	.balign 4
	.long 902f - 901f, 904f - 903f, 3
901:	.asciz "stapsdt"
902:	.balign 4
903:	.quad 900b, 0, 0
	.asciz "many"
	.asciz "hit"
	.asciz ""
904:	.balign 4
	.popsection
	.endr
	.section .note.GNU-stack, "", @progbits
