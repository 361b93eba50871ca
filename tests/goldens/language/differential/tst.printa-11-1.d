/* Random statements of the area printa (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q -xaggsortrev */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1[70000] = count(); @b1[70000] = quantize(1000); @d1[70000] = min(2); @b1[70000] = quantize(7, 1); @d1[70000] = min(1); @c1[70000] = quantize(1); @b1[70000] = quantize(7, -1); @b1[70000] = quantize(0); @a1[70000] = count(); @c1[70000] = quantize(-1); }
BEGIN { printa(@a1, @b1, @c1, @d1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @d2[-1LL] = count(); @a2[-1LL] = sum(-1); @d2[-1LL] = count(); @d2[8589934592LL] = count(); @d2[-1LL] = count(); @a2[-1LL] = sum(100); @c2[-1LL] = max(1); @c2[-1LL] = max(10); @a2[-1LL] = sum(-1); @a2[-1LL] = sum(-1); @c2[-1LL] = max(1000); @b2[8589934592LL] = lquantize(7, -10, 110, 10); }
BEGIN { printa("%@6d %@x %@d %@d \n", @a2, @b2, @c2, @d2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 0] = quantize(1000, 0); @a3["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 0] = quantize(10); @a3["9", -1] = quantize(2); @b3["9", -1] = count(); }
BEGIN { printa(@a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @c4 = count(); @c4 = count(); @c4 = count(); @a4 = sum(0); @c4 = count(); @d4 = sum(100); @b4 = quantize(-1); @d4 = sum(-5); @b4 = quantize(1000); @b4 = quantize(100); @b4 = quantize(100); @a4 = sum(3); @a4 = sum(2); }
BEGIN { printa("%@x %-@6d|\n", @a4, @b4, @c4, @d4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @c5[(short)-1] = avg(1); @d5[(short)-1] = lquantize(100, -10, 110, 10, 2); @b5[(short)5] = lquantize(100, -10, 110, 10); @c5[(short)-1] = avg(-1); @b5[(short)-1] = lquantize(7, -10, 110, 10, 2); @a5[(short)-1] = count(); @a5[(short)-1] = count(); @c5[(short)-1] = avg(1); @a5[(short)-1] = count(); @d5[(short)5] = lquantize(0, -10, 110, 10); @a5[(short)-1] = count(); @b5[(short)-1] = lquantize(0, -10, 110, 10); @b5[(short)-1] = lquantize(1000, -10, 110, 10, 2); }
BEGIN { printa("%d %@x \n", @a5, @b5, @c5, @d5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @b6[(char)-1] = count(); @b6[(char)0] = count(); @b6[(char)65] = count(); @a6[(char)-1] = max(0); @a6[(char)-1] = max(10); @a6[(char)65] = max(100); @a6[(char)0] = max(10); }
BEGIN { printa("%5d|%@d \n", @a6, @b6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7 = lquantize(3, -10, 110, 10); @b7 = quantize(-5); @b7 = quantize(100); @a7 = lquantize(-5, -10, 110, 10); @a7 = lquantize(1, -10, 110, 10); @b7 = quantize(-1); }
BEGIN { printa(@a7, @b7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @c8[(short)5, (short)300] = lquantize(1000, -10, 110, 10); @c8[(short)5, (short)300] = lquantize(2, -10, 110, 10); @b8[(short)5, (short)300] = count(); @c8[(short)5, (short)300] = lquantize(-1, -10, 110, 10); @b8[(short)5, (short)300] = count(); @a8[(short)5, (short)300] = lquantize(0, -10, 110, 10); @d8[(short)5, (short)300] = max(10); @a8[(short)5, (short)300] = lquantize(1000, -10, 110, 10); }
BEGIN { printa("%5d|%d \n", @a8, @b8, @c8, @d8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @b9["hello world"] = count(); @c9["hello world"] = count(); @b9["10"] = count(); @d9["hello world"] = max(7); @a9["b"] = max(-1); @a9["hello world"] = max(-5); }
BEGIN { printa(@a9, @b9, @c9, @d9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @c10 = count(); @c10 = count(); @a10 = min(100); @d10 = quantize(1000); @d10 = quantize(2); @d10 = quantize(0); @b10 = lquantize(10, -10, 110, 10, 2); @c10 = count(); @a10 = min(7); @a10 = min(-1); @c10 = count(); }
BEGIN { printa("%@d %-@6d|%@d \n", @a10, @b10, @c10, @d10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @c11 = avg(0); @b11 = count(); @b11 = count(); @c11 = avg(3); @a11 = lquantize(-5, -10, 110, 10, 2); @a11 = lquantize(-5, -10, 110, 10, 2); @a11 = lquantize(10, -10, 110, 10); @c11 = avg(7); }
BEGIN { printa("\n", @a11, @b11, @c11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @c12[(char)127, 1] = max(-1); @a12[(char)5, 0] = avg(1); @b12[(char)5, 0] = max(0); @b12[(char)0, 0] = max(1); @a12[(char)127, 1] = avg(0); @b12[(char)5, 0] = max(1); }
BEGIN { printa(@a12, @b12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @c13[(char)127, "A"] = avg(1000); @b13[(char)127, "A"] = min(0); @c13[(char)127, "A"] = avg(0); @a13[(char)127, "A"] = quantize(10); @b13[(char)127, "A"] = min(-5); @a13[(char)127, "A"] = quantize(1); @b13[(char)127, "A"] = min(1); }
BEGIN { printa(@a13, @b13, @c13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @b14[(char)-1, "hello world"] = max(100); @b14[(char)-1, "b"] = max(-5); @a14[(char)-1, "b"] = max(7); @a14[(char)-1, "b"] = max(7); @a14[(char)5, "10"] = max(2); @c14[(char)-1, "b"] = max(-1); @c14[(char)-1, "b"] = max(1000); @b14[(char)-1, "b"] = max(10); @a14[(char)-1, "b"] = max(-5); @b14[(char)-1, "hello world"] = max(7); }
BEGIN { printa("%d %s %-@6d|\n", @a14, @b14, @c14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @c15[0LL] = quantize(10); @b15[0LL] = sum(-5); @a15[0LL] = lquantize(1000, -10, 110, 10); @a15[0LL] = lquantize(0, -10, 110, 10); @b15[0LL] = sum(10); @a15[0LL] = lquantize(7, -10, 110, 10); @a15[0LL] = lquantize(10, -10, 110, 10); }
BEGIN { printa(@a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16[8589934592LL, 2] = avg(-5); @c16[8589934592LL, 2] = sum(10); @b16[8589934592LL, 2] = max(-1); @a16[8589934592LL, 2] = avg(2); @c16[8589934592LL, 2] = sum(2); @c16[8589934592LL, 2] = sum(0); @a16[8589934592LL, 2] = avg(2); @a16[8589934592LL, 2] = avg(1000); }
BEGIN { printa("%d %5d|\n", @a16, @b16, @c16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17["A", -1LL] = sum(1); @b17["A", 7LL] = lquantize(1000, -10, 110, 10, 2); @a17["A", 7LL] = sum(0); @b17["A", 7LL] = lquantize(1, -10, 110, 10); }
BEGIN { printa("%s %@d %@x \n", @a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @b18[(char)-1, (char)127] = lquantize(7, -10, 110, 10); @a18[(char)-1, (char)127] = quantize(3); @b18[(char)0, (char)-1] = lquantize(3, -10, 110, 10); @a18[(char)127, (char)0] = quantize(10); @b18[(char)127, (char)0] = lquantize(0, -10, 110, 10); }
BEGIN { printa(@a18, @b18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @c19[(char)127] = min(2); @a19[(char)127] = max(7); @b19[(char)127] = sum(1000); @c19[(char)127] = min(100); @a19[(char)127] = max(-5); @b19[(char)127] = sum(100); @c19[(char)127] = min(1000); @a19[(char)127] = max(0); }
BEGIN { printa("%5d|%@x %@6d \n", @a19, @b19, @c19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @b20[(short)0] = min(2); @a20[(short)0] = lquantize(10, -10, 110, 10); @a20[(short)0] = lquantize(7, -10, 110, 10); @c20[(short)300] = sum(2); @a20[(short)5] = lquantize(10, -10, 110, 10); @b20[(short)300] = min(-1); @b20[(short)300] = min(0); @c20[(short)5] = sum(-5); }
BEGIN { printa("%@6d %@x \n", @a20, @b20, @c20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @b21[(char)65] = lquantize(0, -10, 110, 10, 2); @c21[(char)65] = max(3); @c21[(char)5] = max(7); @b21[(char)65] = lquantize(2, -10, 110, 10); @a21[(char)65] = count(); @d21[(char)65] = lquantize(2, -10, 110, 10, 2); @c21[(char)65] = max(1); @a21[(char)65] = count(); @b21[(char)65] = lquantize(3, -10, 110, 10, 2); @a21[(char)65] = count(); @d21[(char)5] = lquantize(0, -10, 110, 10); @b21[(char)65] = lquantize(100, -10, 110, 10); @c21[(char)65] = max(3); @d21[(char)65] = lquantize(3, -10, 110, 10); }
BEGIN { printa("%d %@6d %@d %@d %@x \n", @a21, @b21, @c21, @d21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[2, 8589934592LL] = count(); @b22[2, 8589934592LL] = avg(1); @b22[2, 8589934592LL] = avg(-5); @a22[2, 8589934592LL] = count(); @b22[2, 8589934592LL] = avg(100); @a22[2, 8589934592LL] = count(); @a22[2, 8589934592LL] = count(); }
BEGIN { printa("\n", @a22, @b22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23[(char)65, (char)5] = min(-5); @b23[(char)65, (char)5] = avg(0); @b23[(char)65, (char)5] = avg(-5); @a23[(char)65, (char)5] = min(100); @b23[(char)65, (char)5] = avg(1000); @a23[(char)65, (char)5] = min(-1); }
BEGIN { printa(@a23, @b23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24[-1LL] = avg(100); @b24[-1LL] = quantize(2); @c24[-1LL] = quantize(0); @b24[-1LL] = quantize(-5); @c24[-1LL] = quantize(100); @b24[-1LL] = quantize(100); @c24[-1LL] = quantize(100); @c24[-1LL] = quantize(100); @b24[-1LL] = quantize(100, 3); }
BEGIN { printa("%d \n", @a24, @b24, @c24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[0] = count(); @b25[1] = quantize(10, 3); @a25[1] = count(); }
BEGIN { printa(@a25, @b25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @d26[-1LL] = count(); @a26[7LL] = max(7); @b26[7LL] = min(7); @d26[-1LL] = count(); @c26[7LL] = min(7); @a26[7LL] = max(1000); @c26[7LL] = min(1); @a26[7LL] = max(3); @d26[-1LL] = count(); @d26[7LL] = count(); }
BEGIN { printa("%-@6d|\n", @a26, @b26, @c26, @d26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27[0LL, (short)-1] = quantize(2); @a27[8589934592LL, (short)-1] = quantize(-5); @a27[0LL, (short)-1] = quantize(1000, -1); @b27[8589934592LL, (short)-1] = lquantize(2, -10, 110, 10, 2); @b27[8589934592LL, (short)-1] = lquantize(10, -10, 110, 10); @b27[8589934592LL, (short)-1] = lquantize(10, -10, 110, 10); @b27[8589934592LL, (short)-1] = lquantize(10, -10, 110, 10); }
BEGIN { printa("\n", @a27, @b27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @c28[(short)-1] = avg(3); @b28[(short)-1] = count(); @a28[(short)-1] = max(1000); @b28[(short)-1] = count(); }
BEGIN { printa("%d \n", @a28, @b28, @c28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @b29["9"] = avg(-5); @b29["10"] = avg(-1); @a29["10"] = min(7); @a29["9"] = min(3); @b29["9"] = avg(2); @a29["10"] = min(-1); @b29["10"] = avg(1000); }
BEGIN { printa("%@6d \n", @a29, @b29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30[8589934592LL] = sum(1000); @a30[8589934592LL] = sum(1); @c30[8589934592LL] = count(); @c30[8589934592LL] = count(); @c30[8589934592LL] = count(); @b30[8589934592LL] = max(-1); @b30[8589934592LL] = max(2); }
BEGIN { printa(@a30, @b30, @c30); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @b31[(char)0] = avg(-5); @b31[(char)0] = avg(0); @a31[(char)0] = quantize(7); @a31[(char)0] = quantize(2); @b31[(char)0] = avg(1); }
BEGIN { printa(@a31, @b31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[-1, 1] = sum(7); @b32[-1, 1] = avg(2); @a32[-1, 1] = sum(100); @a32[-1, 1] = sum(-1); @a32[-1, 1] = sum(0); }
BEGIN { printa("\n", @a32, @b32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @b33[300] = max(100); @c33[1] = min(1000); @a33[1] = quantize(0); @c33[300] = min(0); @b33[70000] = max(2); @b33[1] = max(10); @a33[1] = quantize(7); @b33[1] = max(0); @a33[300] = quantize(-5, 1); @a33[70000] = quantize(100); }
BEGIN { printa("%@6d %-@6d|\n", @a33, @b33, @c33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34[7LL] = quantize(10); @b34[7LL] = count(); @b34[7LL] = count(); }
BEGIN { printa("%@d \n", @a34, @b34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @b35[300] = max(0); @a35[70000] = quantize(10); @a35[70000] = quantize(2); @b35[300] = max(-1); }
BEGIN { printa("%@x \n", @a35, @b35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @b36["10", 0] = sum(2); @c36["A", 0] = count(); @c36["A", 0] = count(); @c36["A", 0] = count(); @a36["A", 0] = quantize(3, 3); @c36["A", 0] = count(); @b36["b", 0] = sum(2); @b36["a", 70000] = sum(1); }
BEGIN { printa("%-6s|%d %-@6d|%@x %@d \n", @a36, @b36, @c36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @b37[(short)0] = avg(1); @a37[(short)0] = max(-1); @a37[(short)0] = max(-1); }
BEGIN { printa("%5d|%@d \n", @a37, @b37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[0LL, 0] = max(7); @b38[0LL, 0] = lquantize(1, -10, 110, 10, 2); @a38[0LL, 0] = max(1000); @b38[0LL, 0] = lquantize(1000, -10, 110, 10); @b38[0LL, 0] = lquantize(2, -10, 110, 10); @a38[0LL, 0] = max(1000); @b38[0LL, 0] = lquantize(100, -10, 110, 10); @c38[0LL, 0] = max(3); }
BEGIN { printa("%@x %-@6d|\n", @a38, @b38, @c38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @b39[7LL] = min(0); @a39[7LL] = min(1000); @b39[7LL] = min(100); @a39[7LL] = min(0); @a39[7LL] = min(-1); @a39[7LL] = min(1); }
BEGIN { printa("%@d \n", @a39, @b39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @b40["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = avg(7); @a40[""] = lquantize(-1, -10, 110, 10); @b40[""] = avg(-5); @a40["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(2, -10, 110, 10); }
BEGIN { printa("%@6d \n", @a40, @b40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @b41["hello world", -1] = quantize(1000); @d41["hello world", -1] = count(); @d41["hello world", -1] = count(); @a41["hello world", -1] = sum(0); @a41["hello world", -1] = sum(0); @c41["hello world", -1] = avg(1000); @d41["A", 300] = count(); @c41["hello world", -1] = avg(7); @d41["hello world", -1] = count(); @b41["hello world", -1] = quantize(0); }
BEGIN { printa("\n", @a41, @b41, @c41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42 = max(7); @b42 = avg(3); @c42 = min(-5); @c42 = min(7); @a42 = max(1); }
BEGIN { printa(@a42, @b42, @c42); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @b43[300] = count(); @c43[70000] = count(); @a43[-1] = lquantize(-1, -10, 110, 10); @c43[-1] = count(); @c43[70000] = count(); @c43[300] = count(); @d43[70000] = avg(-5); @b43[-1] = count(); @b43[300] = count(); @b43[-1] = count(); @a43[-1] = lquantize(0, -10, 110, 10); }
BEGIN { printa(@a43, @b43, @c43, @d43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @b44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @b44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); }
BEGIN { printa("\n", @a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45[(char)-1] = count(); @b45[(char)65] = lquantize(3, -10, 110, 10); @b45[(char)127] = lquantize(2, -10, 110, 10); @a45[(char)65] = count(); }
BEGIN { printa(@a45, @b45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @b46[2] = avg(0); @d46[0] = quantize(1, 1); @c46[0] = quantize(0); @b46[0] = avg(1000); @d46[2] = quantize(7); @b46[0] = avg(0); @c46[0] = quantize(100); @c46[2] = quantize(100); @b46[2] = avg(3); @a46[2] = sum(0); @c46[2] = quantize(0, 2); }
BEGIN { printa(@a46, @b46, @c46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47[(short)0] = max(100); @c47[(short)0] = avg(1); @a47[(short)300] = max(0); @b47[(short)300] = min(3); @a47[(short)0] = max(-5); @c47[(short)300] = avg(2); @c47[(short)300] = avg(10); @a47[(short)-1] = max(3); @b47[(short)0] = min(7); @c47[(short)0] = avg(-1); @b47[(short)-1] = min(3); }
BEGIN { printa("\n", @a47, @b47, @c47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[7LL] = quantize(-5); @a48[7LL] = quantize(-1); @b48[0LL] = lquantize(1000, -10, 110, 10); @a48[-1LL] = quantize(-5); }
BEGIN { printa("%5d|\n", @a48, @b48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @b49[1] = max(-5); @a49[1] = lquantize(-1, -10, 110, 10); @a49[1] = lquantize(10, -10, 110, 10, 2); @b49[1] = max(-1); @b49[1] = max(3); }
BEGIN { printa("%d %-@6d|\n", @a49, @b49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50[2, "hello world"] = count(); @b50[2, "hello world"] = sum(2); @b50[-1, "9"] = sum(7); @b50[-1, "9"] = sum(-1); @a50[-1, "9"] = count(); }
BEGIN { printa(@a50, @b50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[(short)-1, 7LL] = max(1); @a51[(short)-1, 7LL] = max(1); @a51[(short)-1, 7LL] = max(100); @b51[(short)-1, 7LL] = avg(1); @b51[(short)-1, 7LL] = avg(2); @b51[(short)-1, 7LL] = avg(7); @b51[(short)-1, 7LL] = avg(3); }
BEGIN { printa("%5d|%d %@d \n", @a51, @b51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @b52[(short)300] = max(1); @b52[(short)5] = max(7); @c52[(short)300] = sum(-1); @a52[(short)-1] = min(2); @b52[(short)-1] = max(0); @c52[(short)300] = sum(1000); @a52[(short)5] = min(1); @c52[(short)-1] = sum(10); }
BEGIN { printa("%5d|%-@6d|%@6d %@x \n", @a52, @b52, @c52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @c53 = lquantize(3, -10, 110, 10); @b53 = min(100); @a53 = count(); @b53 = min(-5); @c53 = lquantize(1, -10, 110, 10); @a53 = count(); @c53 = lquantize(1, -10, 110, 10); }
BEGIN { printa("\n", @a53, @b53, @c53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @b54[7LL] = min(0); @c54[8589934592LL] = sum(-1); @a54[7LL] = lquantize(-1, -10, 110, 10); @b54[7LL] = min(100); @b54[8589934592LL] = min(-1); @b54[8589934592LL] = min(-5); @c54[8589934592LL] = sum(3); }
BEGIN { printa("%d %-@6d|%-@6d|%@x \n", @a54, @b54, @c54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @b55[(char)-1] = max(3); @b55[(char)127] = max(1000); @d55[(char)127] = sum(10); @a55[(char)65] = max(-1); @c55[(char)127] = min(1); @a55[(char)65] = max(2); @a55[(char)65] = max(7); @a55[(char)65] = max(7); @d55[(char)-1] = sum(1000); @d55[(char)127] = sum(7); @c55[(char)127] = min(-5); }
BEGIN { printa(@a55, @b55, @c55, @d55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a57[(char)0] = lquantize(1000, -10, 110, 10); @c57[(char)0] = avg(7); @a57[(char)0] = lquantize(1, -10, 110, 10); @c57[(char)0] = avg(3); @b57[(char)0] = lquantize(7, -10, 110, 10); @b57[(char)5] = lquantize(0, -10, 110, 10); @a57[(char)0] = lquantize(7, -10, 110, 10, 2); @c57[(char)5] = avg(-1); @b57[(char)5] = lquantize(-1, -10, 110, 10); }
BEGIN { printa("%-@6d|\n", @a57, @b57, @c57); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @b58[(short)300, (short)0] = min(1); @a58[(short)300, (short)0] = min(-5); }
BEGIN { printa("%@x %@6d \n", @a58, @b58); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a59["a"] = avg(-5); @b59["a"] = count(); @a59["A"] = avg(100); @a59["A"] = avg(0); @b59["a"] = count(); @a59["a"] = avg(0); }
BEGIN { printa("\n", @a59, @b59); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a60[1] = min(2); @b60[2] = quantize(1); @a60[2] = min(-5); @a60[1] = min(1000); @b60[1] = quantize(2); @b60[2] = quantize(10); @a60[2] = min(10); }
BEGIN { printa("%5d|%@x \n", @a60, @b60); }
BEGIN { exit(0); }
