/* Random statements of the area printa (seed 11, program 0) print what they do in DTrace. */
/* @@args: -q -xaggsortpos=1 -xaggsortrev */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @b1[(char)-1, (char)0] = sum(1000); @c1[(char)-1, (char)0] = max(7); @d1[(char)-1, (char)0] = count(); @c1[(char)-1, (char)0] = max(7); @c1[(char)-1, (char)0] = max(2); @a1[(char)-1, (char)0] = avg(100); @d1[(char)-1, (char)0] = count(); @c1[(char)-1, (char)0] = max(0); @d1[(char)-1, (char)0] = count(); }
BEGIN { printa(@a1, @b1, @c1, @d1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2[(short)-1, 2] = max(100); @d2[(short)-1, 0] = sum(1000); @b2[(short)-1, 2] = count(); @d2[(short)-1, 2] = sum(2); @c2[(short)300, -1] = min(100); @b2[(short)-1, 0] = count(); @b2[(short)300, -1] = count(); @b2[(short)-1, 2] = count(); }
BEGIN { printa(@a2, @b2, @c2, @d2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @d3[7LL, 1] = sum(1); @c3[7LL, 1] = count(); @d3[7LL, 1] = sum(1); @a3[7LL, 1] = quantize(7); @b3[7LL, 1] = quantize(100, 2); @b3[7LL, 1] = quantize(3); @c3[7LL, 1] = count(); @b3[7LL, 1] = quantize(1); @c3[7LL, 1] = count(); @b3[7LL, 1] = quantize(1); }
BEGIN { printa("%5d|%5d|\n", @a3, @b3, @c3, @d3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a5[70000, "a"] = min(-5); @b5[2, ""] = sum(-5); @a5[2, ""] = min(-5); @a5[2, ""] = min(7); }
BEGIN { printa("%@6d \n", @a5, @b5); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @c6[(short)300] = count(); @a6[(short)5] = count(); @b6[(short)300] = quantize(-1); @b6[(short)5] = quantize(0); @a6[(short)300] = count(); @a6[(short)5] = count(); @c6[(short)300] = count(); }
BEGIN { printa(@a6, @b6, @c6); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @c7 = lquantize(0, -10, 110, 10); @a7 = max(2); @c7 = lquantize(2, -10, 110, 10); @b7 = lquantize(1, -10, 110, 10); @a7 = max(-5); @c7 = lquantize(-5, -10, 110, 10); @a7 = max(0); @d7 = min(-1); @a7 = max(3); }
BEGIN { printa("%@6d %@6d %-@6d|%@x \n", @a7, @b7, @c7, @d7); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a8[(short)300] = sum(7); @b8[(short)300] = max(1); }
BEGIN { normalize(@a8, 3); printa("%-@6d|\n", @a8, @b8); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a9[(short)300] = max(-1); @c9[(short)-1] = avg(100); @b9[(short)300] = sum(0); @d9[(short)300] = lquantize(1000, -10, 110, 10); @b9[(short)300] = sum(10); @a9[(short)300] = max(3); @c9[(short)300] = avg(0); @b9[(short)300] = sum(1000); @c9[(short)300] = avg(-1); @a9[(short)300] = max(-1); }
BEGIN { printa("%5d|\n", @a9, @b9, @c9, @d9); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @b10[1] = lquantize(10, -10, 110, 10); @b10[70000] = lquantize(-1, -10, 110, 10); @b10[1] = lquantize(100, -10, 110, 10); @c10[70000] = count(); @a10[1] = count(); @a10[1] = count(); @b10[300] = lquantize(3, -10, 110, 10); @a10[1] = count(); }
BEGIN { printa("%5d|%-@6d|%@d %@d \n", @a10, @b10, @c10); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @c11 = quantize(-1, 1); @a11 = count(); @b11 = lquantize(10, -10, 110, 10); @a11 = count(); @c11 = quantize(2); @c11 = quantize(-5); @a11 = count(); @a11 = count(); }
BEGIN { printa("%-@6d|\n", @a11, @b11, @c11); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @d12["b"] = max(7); @c12["b"] = sum(7); @d12["10"] = max(1); @a12["b"] = count(); @c12["b"] = sum(10); @b12["b"] = sum(1); @c12["10"] = sum(2); @a12["b"] = count(); @c12["10"] = sum(10); @b12["b"] = sum(100); }
BEGIN { printa(@a12, @b12, @c12, @d12); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @b14[(short)5, (char)127] = max(100); @b14[(short)-1, (char)65] = max(-1); @b14[(short)5, (char)127] = max(2); @a14[(short)5, (char)127] = sum(10); @a14[(short)5, (char)0] = sum(1000); @c14[(short)0, (char)127] = lquantize(2, -10, 110, 10, 2); @a14[(short)-1, (char)65] = sum(1000); }
BEGIN { printa("%@d \n", @a14, @b14, @c14); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a15 = avg(0); @b15 = lquantize(2, -10, 110, 10); @c15 = sum(3); @b15 = lquantize(7, -10, 110, 10); @b15 = lquantize(0, -10, 110, 10); @a15 = avg(-5); @c15 = sum(7); @d15 = min(1); @a15 = avg(1000); @b15 = lquantize(0, -10, 110, 10, 2); @c15 = sum(100); @c15 = sum(-5); }
BEGIN { printa("\n", @a15, @b15, @c15, @d15); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a16["9", (short)5] = count(); @d16["9", (short)5] = min(2); @a16["abc", (short)300] = count(); @a16["9", (short)5] = count(); @d16["abc", (short)300] = min(-1); @b16["abc", (short)300] = min(100); @b16["abc", (short)300] = min(1); @a16["hello world", (short)300] = count(); @c16["9", (short)5] = max(1000); @b16["9", (short)5] = min(1000); @b16["9", (short)5] = min(3); @c16["hello world", (short)300] = max(10); }
BEGIN { printa(@a16, @b16, @c16, @d16); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a17[(short)5] = avg(-1); @b17[(short)5] = count(); @b17[(short)-1] = count(); @b17[(short)5] = count(); @a17[(short)300] = avg(1); @a17[(short)300] = avg(0); @b17[(short)300] = count(); }
BEGIN { printa("\n", @a17, @b17); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @c19["a", 0LL] = sum(7); @a19["hello world", -1LL] = max(-1); @d19["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 8589934592LL] = max(-5); @c19["hello world", -1LL] = sum(3); @a19["a", 0LL] = max(100); @d19["a", 0LL] = max(1); @c19["hello world", -1LL] = sum(10); @b19["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 8589934592LL] = count(); @d19["hello world", -1LL] = max(1000); @a19["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 8589934592LL] = max(10); @a19["hello world", -1LL] = max(0); }
BEGIN { printa("%-6s|%-@6d|\n", @a19, @b19, @c19, @d19); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @c20[0, -1LL] = max(100); @d20[0, -1LL] = min(10); @a20[1, 7LL] = max(1); @b20[0, -1LL] = quantize(100); @d20[0, -1LL] = min(100); @a20[0, -1LL] = max(0); @c20[1, 7LL] = max(2); @a20[0, -1LL] = max(-1); @d20[1, 7LL] = min(7); @b20[0, -1LL] = quantize(100); }
BEGIN { printa(@a20, @b20, @c20, @d20); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @d21[0] = avg(7); @b21[0] = min(0); @b21[2] = min(0); @b21[0] = min(2); @d21[2] = avg(10); @a21[0] = count(); @c21[2] = quantize(10); @b21[2] = min(0); @a21[0] = count(); @c21[2] = quantize(10); @a21[2] = count(); }
BEGIN { printa("%@d %@d %-@6d|\n", @a21, @b21, @c21, @d21); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @b22[(char)5] = lquantize(10, -10, 110, 10); @a22[(char)5] = quantize(0, 1); @a22[(char)-1] = quantize(3); @a22[(char)-1] = quantize(-5); }
BEGIN { printa(@a22, @b22); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a23[300, (char)65] = quantize(0); @a23[1, (char)0] = quantize(1000); @a23[300, (char)65] = quantize(-5); @b23[1, (char)0] = sum(0); @b23[0, (char)5] = sum(7); @b23[0, (char)5] = sum(3); @a23[300, (char)65] = quantize(-5); @b23[1, (char)0] = sum(-5); }
BEGIN { printa("\n", @a23, @b23); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @b24[(short)300, "A"] = lquantize(2, -10, 110, 10); @a24[(short)300, "A"] = max(10); @b24[(short)300, "A"] = lquantize(100, -10, 110, 10); @b24[(short)300, "A"] = lquantize(-5, -10, 110, 10); @b24[(short)300, "A"] = lquantize(7, -10, 110, 10); }
BEGIN { printa("\n", @a24); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @b25[-1LL, (short)300] = sum(1); @c25[-1LL, (short)300] = sum(1000); @a25[-1LL, (short)300] = max(1); @c25[-1LL, (short)300] = sum(1000); }
BEGIN { printa("\n", @a25, @b25, @c25); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a26[0] = sum(-1); @c26[0] = sum(-1); @c26[0] = sum(2); @b26[0] = sum(-1); @b26[0] = sum(0); @a26[0] = sum(2); }
BEGIN { normalize(@a26, 3); printa("\n", @a26, @b26, @c26); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a27[0LL] = avg(0); @c27[7LL] = lquantize(1, -10, 110, 10); @d27[7LL] = lquantize(1000, -10, 110, 10); @d27[0LL] = lquantize(-1, -10, 110, 10); @a27[7LL] = avg(1000); @c27[0LL] = lquantize(1000, -10, 110, 10, 2); @a27[0LL] = avg(1); @c27[7LL] = lquantize(-5, -10, 110, 10, 2); @b27[0LL] = quantize(2); @b27[0LL] = quantize(-5, -1); @c27[0LL] = lquantize(0, -10, 110, 10); @a27[0LL] = avg(0); }
BEGIN { printa(@a27, @b27); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @b28[(char)127] = quantize(2); @a28[(char)127] = lquantize(1, -10, 110, 10); @b28[(char)127] = quantize(7); @d28[(char)127] = min(7); @d28[(char)127] = min(7); @a28[(char)127] = lquantize(10, -10, 110, 10); @d28[(char)127] = min(2); @c28[(char)127] = max(1); @d28[(char)127] = min(10); }
BEGIN { printa("%@d %@x \n", @a28, @b28, @c28, @d28); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @b29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(0); @a29["9"] = max(7); @b29["b"] = quantize(7); @c29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(-5, -10, 110, 10); }
BEGIN { printa("%@d %@x \n", @a29, @b29, @c29); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a30["abc"] = max(0); @d30["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @c30["abc"] = sum(-5); @d30["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @d30["a"] = count(); @a30["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(3); @b30["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(-1, -10, 110, 10); @a30["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(7); }
BEGIN { printa("%s %@x %-@6d|%@x %@6d \n", @a30, @b30, @c30, @d30); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a31[(short)5, (short)0] = min(-5); @b31[(short)5, (short)0] = max(0); @a31[(short)5, (short)0] = min(100); @b31[(short)5, (short)0] = max(3); @a31[(short)5, (short)0] = min(-5); @b31[(short)5, (short)0] = max(2); @a31[(short)5, (short)0] = min(1000); @b31[(short)5, (short)0] = max(-5); }
BEGIN { printa("%d %@x %-@6d|\n", @a31, @b31); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a33[(char)5, (short)0] = count(); @b33[(char)5, (short)0] = lquantize(3, -10, 110, 10); @b33[(char)5, (short)0] = lquantize(1, -10, 110, 10); @a33[(char)5, (short)0] = count(); @a33[(char)5, (short)0] = count(); @a33[(char)5, (short)0] = count(); }
BEGIN { printa("%@d %@d \n", @a33); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @c34[(short)300, "b"] = max(100); @a34[(short)300, "b"] = lquantize(1, -10, 110, 10); @b34[(short)300, "a"] = avg(-1); @c34[(short)300, "a"] = max(2); @b34[(short)300, "b"] = avg(2); }
BEGIN { printa("%d %s %@x \n", @a34, @b34, @c34); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @b35[-1] = min(1); @a35[-1] = count(); @a35[70000] = count(); @b35[70000] = min(-1); @a35[70000] = count(); }
BEGIN { printa("%5d|%@x \n", @a35, @b35); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @b36[(short)5, -1LL] = quantize(3); @a36[(short)5, -1LL] = sum(100); @a36[(short)5, -1LL] = sum(100); }
BEGIN { normalize(@a36, 3); printa("%5d|%d %@x %@6d \n", @a36, @b36); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @c37 = count(); @d37 = lquantize(-5, -10, 110, 10); @a37 = quantize(100); @a37 = quantize(3); @d37 = lquantize(10, -10, 110, 10); @b37 = quantize(100); @c37 = count(); @b37 = quantize(10, 2); @a37 = quantize(0, 3); @d37 = lquantize(10, -10, 110, 10); }
BEGIN { printa(@a37, @b37, @c37, @d37); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a38["", (short)5] = sum(1); @b38["9", (short)-1] = count(); }
BEGIN { printa(@a38, @b38); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a39 = count(); @a39 = count(); @c39 = sum(100); @b39 = lquantize(100, -10, 110, 10); @a39 = count(); @b39 = lquantize(10, -10, 110, 10); @d39 = lquantize(10, -10, 110, 10); @b39 = lquantize(2, -10, 110, 10); @b39 = lquantize(-5, -10, 110, 10, 2); @c39 = sum(3); }
BEGIN { printa("%@x %@6d \n", @a39, @b39, @c39, @d39); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a40[(char)127, 70000] = avg(10); @b40[(char)127, 70000] = lquantize(0, -10, 110, 10); @a40[(char)127, 70000] = avg(2); @c40[(char)127, 70000] = max(7); @c40[(char)127, 70000] = max(2); @b40[(char)127, 70000] = lquantize(1000, -10, 110, 10); @a40[(char)127, 70000] = avg(-5); }
BEGIN { printa("%d %d \n", @a40, @b40, @c40); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a41["10", 0LL] = min(7); @b41["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 0LL] = avg(0); @b41["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 0LL] = avg(100); @b41["10", 0LL] = avg(3); }
BEGIN { printa("\n", @a41, @b41); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @c42 = lquantize(-5, -10, 110, 10); @a42 = max(1000); @a42 = max(-5); @b42 = max(7); @c42 = lquantize(1, -10, 110, 10); }
BEGIN { printa("%@d %@6d \n", @a42, @b42, @c42); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a43 = min(1000); @a43 = min(2); @b43 = min(2); @b43 = min(0); @b43 = min(100); @b43 = min(100); }
BEGIN { printa("\n", @a43, @b43); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @b44[(short)300] = lquantize(-1, -10, 110, 10); @d44[(short)300] = quantize(10); @a44[(short)300] = max(3); @c44[(short)300] = lquantize(100, -10, 110, 10, 2); @c44[(short)300] = lquantize(1000, -10, 110, 10); @d44[(short)300] = quantize(0); @a44[(short)300] = max(1); @c44[(short)300] = lquantize(7, -10, 110, 10); @d44[(short)300] = quantize(-1); @c44[(short)300] = lquantize(-5, -10, 110, 10); @d44[(short)300] = quantize(7); }
BEGIN { printa("%@6d %@d \n", @a44, @b44, @c44, @d44); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @c45[300] = quantize(2, 1); @b45[300] = lquantize(1, -10, 110, 10); @c45[300] = quantize(1000, 0); @b45[300] = lquantize(0, -10, 110, 10); @c45[-1] = quantize(7); @c45[300] = quantize(7, 1); @b45[300] = lquantize(-5, -10, 110, 10); @b45[-1] = lquantize(100, -10, 110, 10); @a45[-1] = count(); }
BEGIN { printa(@a45); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @b46[1, "a"] = max(-1); @b46[1, "a"] = max(0); @a46[0, "A"] = max(1); @a46[1, "a"] = max(1000); @a46[0, "A"] = max(3); @b46[0, "A"] = max(-5); @a46[0, "A"] = max(-1); @b46[0, "A"] = max(3); }
BEGIN { printa("%@6d \n", @a46, @b46); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @c47 = avg(7); @b47 = avg(2); @c47 = avg(3); @c47 = avg(2); @c47 = avg(2); @a47 = max(3); @a47 = max(10); @b47 = avg(-1); @a47 = max(-1); }
BEGIN { printa("%@d \n", @a47); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @c48[""] = min(7); @b48["10"] = max(10); @c48["a"] = min(-1); @a48["10"] = max(3); @b48["a"] = max(2); @b48["a"] = max(2); @c48["a"] = min(100); }
BEGIN { printa(@a48, @b48, @c48); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @b49[7LL] = avg(3); @c49[7LL] = lquantize(2, -10, 110, 10); @a49[7LL] = sum(-1); @b49[8589934592LL] = avg(-1); @a49[7LL] = sum(7); @c49[7LL] = lquantize(1000, -10, 110, 10, 2); @b49[8589934592LL] = avg(0); @b49[7LL] = avg(0); @a49[8589934592LL] = sum(-5); }
BEGIN { normalize(@a49, 3); printa("%d \n", @a49, @b49); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a50[7LL] = quantize(1); @b50[8589934592LL] = sum(0); @b50[7LL] = sum(1000); @b50[7LL] = sum(1000); @a50[-1LL] = quantize(10, 0); @b50[-1LL] = sum(100); @a50[-1LL] = quantize(7); @a50[8589934592LL] = quantize(7); }
BEGIN { printa("%d \n", @a50, @b50); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @b51[-1] = quantize(1000); @b51[-1] = quantize(7); @a51[70000] = avg(0); @b51[-1] = quantize(3); @b51[70000] = quantize(0, 3); }
BEGIN { printa("%5d|\n", @a51); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @b52[0] = quantize(3); @a52[0] = lquantize(3, -10, 110, 10); @a52[300] = lquantize(100, -10, 110, 10); @a52[300] = lquantize(3, -10, 110, 10); }
BEGIN { printa("%5d|%@x \n", @a52, @b52); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @b53 = avg(-1); @d53 = max(100); @c53 = avg(-5); @a53 = max(-5); @a53 = max(0); @c53 = avg(0); @d53 = max(10); @a53 = max(100); }
BEGIN { printa("%-@6d|\n", @a53, @b53, @c53, @d53); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a54[8589934592LL] = min(100); @b54[7LL] = quantize(1000); @a54[7LL] = min(2); @a54[8589934592LL] = min(100); @a54[7LL] = min(7); }
BEGIN { printa("%d %@6d \n", @a54); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a55["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(2); @b55["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(3, -10, 110, 10); @b55["9"] = lquantize(2, -10, 110, 10); @a55["9"] = sum(0); @b55["9"] = lquantize(-1, -10, 110, 10); }
BEGIN { normalize(@a55, 3); printa(@a55, @b55); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @d56[(char)-1] = count(); @c56[(char)-1] = avg(2); @a56[(char)0] = lquantize(100, -10, 110, 10); @d56[(char)-1] = count(); @b56[(char)-1] = max(3); @b56[(char)0] = max(7); @b56[(char)-1] = max(1000); @b56[(char)0] = max(0); @a56[(char)0] = lquantize(3, -10, 110, 10); @d56[(char)-1] = count(); @a56[(char)-1] = lquantize(0, -10, 110, 10, 2); }
BEGIN { printa("%d \n", @a56); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @b57 = sum(2); @b57 = sum(100); @a57 = min(7); }
BEGIN { printa("%@d %@x \n", @a57, @b57); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @d58["hello world"] = lquantize(-5, -10, 110, 10); @d58["b"] = lquantize(100, -10, 110, 10); @c58["hello world"] = lquantize(10, -10, 110, 10); @a58["b"] = max(-1); @a58["b"] = max(10); @c58["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(10, -10, 110, 10); @b58["b"] = lquantize(-1, -10, 110, 10); @b58["hello world"] = lquantize(1000, -10, 110, 10, 2); @a58["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(1000); }
BEGIN { printa(@a58); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @b59[7LL] = avg(1); @a59[0LL] = count(); @a59[0LL] = count(); }
BEGIN { printa(@a59, @b59); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @c60[0LL] = quantize(3, 0); @d60[8589934592LL] = quantize(0); @b60[0LL] = lquantize(7, -10, 110, 10); @a60[8589934592LL] = count(); @a60[8589934592LL] = count(); @a60[0LL] = count(); @d60[8589934592LL] = quantize(3); @c60[0LL] = quantize(10); @c60[0LL] = quantize(10, 3); @a60[0LL] = count(); }
BEGIN { printa("%d \n", @a60, @b60, @c60, @d60); }
BEGIN { exit(0); }
