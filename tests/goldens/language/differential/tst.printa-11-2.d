/* Random statements of the area printa (seed 11, program 2) print what they do in DTrace. */
/* @@args: -q -xaggsortrev */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @c1[7LL] = quantize(0, 0); @c1[-1LL] = quantize(2, 1); @c1[-1LL] = quantize(1); @a1[7LL] = lquantize(0, -10, 110, 10, 2); @a1[-1LL] = lquantize(1000, -10, 110, 10); @b1[7LL] = lquantize(3, -10, 110, 10); @c1[7LL] = quantize(2); @b1[-1LL] = lquantize(1000, -10, 110, 10); }
BEGIN { printa("%-@6d|%@6d \n", @a1, @b1, @c1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @b2["abc"] = count(); @a2["abc"] = quantize(10); @c2["abc"] = lquantize(1000, -10, 110, 10); @b2["abc"] = count(); @b2["abc"] = count(); @b2["abc"] = count(); }
BEGIN { printa(@a2, @b2, @c2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @b3[-1LL] = quantize(10, -1); @d3[8589934592LL] = min(0); @d3[8589934592LL] = min(7); @d3[-1LL] = min(7); @d3[-1LL] = min(0); @b3[8589934592LL] = quantize(1000, 3); @c3[8589934592LL] = max(3); @c3[-1LL] = max(0); @c3[-1LL] = max(100); @a3[8589934592LL] = min(2); @b3[-1LL] = quantize(3); @c3[-1LL] = max(100); }
BEGIN { printa("%@6d %@d \n", @a3, @b3, @c3, @d3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[300, (short)0] = min(1000); @a4[300, (short)0] = min(3); @b4[300, (short)0] = avg(1000); @b4[300, (short)0] = avg(100); @b4[300, (short)0] = avg(0); @b4[300, (short)0] = avg(0); }
BEGIN { printa("%5d|\n", @a4, @b4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @c5[0LL] = count(); @b5[0LL] = count(); @a5[0LL] = quantize(-1, 3); @a5[0LL] = quantize(3); @b5[8589934592LL] = count(); @c5[0LL] = count(); @b5[0LL] = count(); @c5[8589934592LL] = count(); @c5[0LL] = count(); @b5[0LL] = count(); }
BEGIN { printa("%5d|%@6d %@x %-@6d|\n", @a5, @b5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @b6 = avg(100); @b6 = avg(-5); @a6 = lquantize(-1, -10, 110, 10); @b6 = avg(-5); }
BEGIN { printa("\n", @a6, @b6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @b7 = count(); @a7 = count(); @a7 = count(); @b7 = count(); @a7 = count(); @b7 = count(); @c7 = sum(3); @b7 = count(); @a7 = count(); @c7 = sum(7); }
BEGIN { printa(@a7, @b7, @c7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @b8[(char)65, (short)300] = quantize(2, 2); @a8[(char)65, (short)300] = sum(10); @a8[(char)65, (short)300] = sum(2); @b8[(char)65, (short)300] = quantize(10, 3); @a8[(char)65, (short)300] = sum(3); @b8[(char)65, (short)300] = quantize(1); @b8[(char)65, (short)300] = quantize(0, 2); }
BEGIN { printa("\n", @a8, @b8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @c9[300] = max(1000); @b9[2] = max(10); @a9[300] = avg(-5); @a9[2] = avg(-1); @b9[2] = max(7); @c9[2] = max(10); @a9[0] = avg(100); @b9[2] = max(1); }
BEGIN { printa("%5d|\n", @a9, @b9, @c9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @b10[(char)0] = sum(-1); @a10[(char)127] = avg(100); @a10[(char)127] = avg(1000); @a10[(char)0] = avg(1000); @a10[(char)0] = avg(1); @b10[(char)127] = sum(0); }
BEGIN { printa(@a10, @b10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @b11[(char)65, (short)5] = avg(100); @c11[(char)0, (short)-1] = sum(1); @c11[(char)65, (short)5] = sum(10); @a11[(char)65, (short)5] = min(-1); @a11[(char)0, (short)-1] = min(0); }
BEGIN { printa("%d %-@6d|\n", @a11, @b11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @b12["hello world"] = lquantize(3, -10, 110, 10); @a12["hello world"] = avg(10); @a12[""] = avg(10); @a12["a"] = avg(1000); @a12[""] = avg(0); }
BEGIN { printa("\n", @a12, @b12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @b13 = avg(2); @c13 = count(); @a13 = sum(1); @c13 = count(); @d13 = count(); @b13 = avg(1000); @c13 = count(); @a13 = sum(-1); @b13 = avg(7); @c13 = count(); @d13 = count(); @b13 = avg(-1); @d13 = count(); }
BEGIN { printa(@a13, @b13, @c13, @d13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @b15[-1] = lquantize(1000, -10, 110, 10); @d15[-1] = quantize(100); @c15[2] = count(); @a15[-1] = min(1); @b15[2] = lquantize(0, -10, 110, 10); @b15[-1] = lquantize(1000, -10, 110, 10, 2); @a15[-1] = min(7); @b15[-1] = lquantize(100, -10, 110, 10); @d15[2] = quantize(10); }
BEGIN { printa(@a15, @b15, @c15, @d15); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @b16["A"] = min(10); @a16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(7); @b16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(0); @a16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(7); @c16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(100); @a16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(0); }
BEGIN { printa(@a16, @b16, @c16); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @c17[70000, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(2); @b17[0, "abc"] = lquantize(3, -10, 110, 10); @a17[-1, "hello world"] = count(); @a17[2, "9"] = count(); }
BEGIN { printa("%@6d %@x %-@6d|\n", @a17, @b17); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @d18[0LL, (char)-1] = min(7); @c18[0LL, (char)-1] = min(-1); @d18[0LL, (char)127] = min(0); @d18[0LL, (char)127] = min(0); @d18[0LL, (char)127] = min(7); @c18[0LL, (char)-1] = min(10); @b18[0LL, (char)-1] = min(3); @c18[0LL, (char)127] = min(-1); @b18[8589934592LL, (char)127] = min(-1); @b18[0LL, (char)-1] = min(-5); @a18[8589934592LL, (char)127] = sum(7); @b18[0LL, (char)127] = min(100); @a18[8589934592LL, (char)127] = sum(-5); }
BEGIN { normalize(@a18, 3); printa("%d %5d|%@6d %@d %@6d \n", @a18, @b18, @c18, @d18); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a19[8589934592LL, "10"] = avg(-5); @a19[7LL, "b"] = avg(10); @a19[7LL, "b"] = avg(7); @d19[7LL, "b"] = min(1); @b19[7LL, "b"] = lquantize(2, -10, 110, 10, 2); @a19[8589934592LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = avg(2); @c19[8589934592LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(7, -10, 110, 10); @c19[8589934592LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(3, -10, 110, 10); @d19[8589934592LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(10); }
BEGIN { printa("\n", @a19, @b19, @c19, @d19); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @b20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(2); @c20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(3); @a20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(0, -10, 110, 10, 2); @c20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(-1); @c20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(7); @b20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(10); @a20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(-1, -10, 110, 10); @b20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(0); @b20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(-1); @c20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(3); @a20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(1000, -10, 110, 10); @a20[7LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(1, -10, 110, 10); }
BEGIN { printa(@a20, @b20, @c20); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a21 = count(); @a21 = count(); @d21 = avg(7); @c21 = max(-1); @b21 = count(); @b21 = count(); @c21 = max(-5); @c21 = max(-5); @b21 = count(); @a21 = count(); @b21 = count(); }
BEGIN { printa("\n", @a21, @b21, @c21, @d21); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a22 = min(100); @b22 = count(); @a22 = min(-5); }
BEGIN { printa("\n", @a22, @b22); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a23[(short)0, 2] = sum(2); @b23[(short)0, 300] = lquantize(3, -10, 110, 10); @d23[(short)0, 300] = quantize(7); @c23[(short)0, 2] = max(-5); @a23[(short)0, 300] = sum(100); @d23[(short)0, 300] = quantize(-5); @c23[(short)0, 300] = max(-1); @a23[(short)0, 2] = sum(1000); @d23[(short)0, 300] = quantize(2); @d23[(short)0, 2] = quantize(100, 2); @c23[(short)0, 2] = max(2); @b23[(short)0, 300] = lquantize(0, -10, 110, 10); @a23[(short)0, 300] = sum(-5); }
BEGIN { normalize(@a23, 3); printa(@a23, @b23, @c23, @d23); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a24[2] = avg(-5); @b24[70000] = avg(0); @b24[70000] = avg(0); @a24[70000] = avg(0); @c24[70000] = lquantize(0, -10, 110, 10, 2); }
BEGIN { printa("\n", @a24, @b24, @c24); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @c25[70000, -1LL] = avg(-1); @b25[70000, -1LL] = lquantize(1000, -10, 110, 10); @a25[70000, -1LL] = quantize(0); @b25[70000, -1LL] = lquantize(100, -10, 110, 10); @b25[70000, -1LL] = lquantize(1000, -10, 110, 10, 2); @a25[70000, -1LL] = quantize(-1); @a25[70000, -1LL] = quantize(7); @c25[0, 0LL] = avg(3); }
BEGIN { printa("%5d|\n", @a25, @b25, @c25); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @c26[70000, (short)0] = count(); @a26[0, (short)-1] = count(); @a26[300, (short)0] = count(); @a26[300, (short)0] = count(); @c26[300, (short)0] = count(); @d26[70000, (short)0] = max(7); @d26[70000, (short)0] = max(100); @d26[300, (short)0] = max(-1); @c26[0, (short)-1] = count(); @b26[300, (short)0] = sum(7); @d26[0, (short)-1] = max(7); @a26[300, (short)0] = count(); @c26[70000, (short)0] = count(); }
BEGIN { printa("%5d|%-@6d|%@d %@d \n", @a26); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @c27[7LL] = avg(100); @a27[-1LL] = quantize(0); @a27[7LL] = quantize(0, 3); @c27[7LL] = avg(100); @b27[7LL] = lquantize(1000, -10, 110, 10); }
BEGIN { printa(@a27); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @c28[(char)65] = avg(2); @b28[(char)65] = max(10); @c28[(char)5] = avg(2); @c28[(char)-1] = avg(3); @c28[(char)-1] = avg(0); @a28[(char)5] = quantize(100); }
BEGIN { printa("%@d %-@6d|\n", @a28, @b28, @c28); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a29[(char)127, "hello world"] = quantize(10, 1); @b29[(char)127, "hello world"] = sum(1000); @b29[(char)0, "hello world"] = sum(2); @c29[(char)127, "hello world"] = count(); @d29[(char)65, "a"] = avg(3); @d29[(char)127, "hello world"] = avg(7); @d29[(char)127, "hello world"] = avg(10); @d29[(char)0, "hello world"] = avg(0); @c29[(char)0, "hello world"] = count(); }
BEGIN { printa("%d \n", @a29, @b29, @c29, @d29); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a30 = avg(1000); @b30 = count(); @b30 = count(); @a30 = avg(2); }
BEGIN { printa("\n", @a30, @b30); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a31 = sum(0); @b31 = lquantize(-1, -10, 110, 10); @b31 = lquantize(1000, -10, 110, 10); }
BEGIN { printa("\n", @a31, @b31); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @b32[(char)65] = sum(0); @a32[(char)65] = lquantize(-1, -10, 110, 10); @b32[(char)65] = sum(1000); @b32[(char)127] = sum(1000); @b32[(char)65] = sum(7); }
BEGIN { printa("%-@6d|\n", @a32, @b32); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @b33[(short)-1, "abc"] = min(1); @a33[(short)-1, "abc"] = count(); }
BEGIN { printa("%5d|\n", @a33, @b33); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a34[(char)0] = quantize(10); @b34[(char)5] = sum(-5); @a34[(char)5] = quantize(2, 2); @b34[(char)5] = sum(1000); @a34[(char)5] = quantize(2, -1); @b34[(char)5] = sum(-5); @c34[(char)0] = count(); @a34[(char)0] = quantize(1000, 2); @c34[(char)0] = count(); }
BEGIN { printa("%@x \n", @a34, @b34, @c34); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a35 = quantize(7, 3); @a35 = quantize(7); @a35 = quantize(1); @b35 = count(); @b35 = count(); @c35 = avg(2); @b35 = count(); }
BEGIN { printa("%@d %-@6d|\n", @a35, @b35); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a36[(short)0] = quantize(-5); @a36[(short)0] = quantize(1); @a36[(short)0] = quantize(1, 2); @d36[(short)300] = max(-5); @d36[(short)0] = max(1); @a36[(short)0] = quantize(100); @d36[(short)0] = max(10); @b36[(short)300] = lquantize(100, -10, 110, 10); @d36[(short)0] = max(0); @c36[(short)300] = max(7); }
BEGIN { printa(@a36, @b36, @c36, @d36); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @c37[(char)127] = avg(10); @b37[(char)127] = max(2); @b37[(char)65] = max(7); @a37[(char)65] = count(); @a37[(char)-1] = count(); @b37[(char)127] = max(7); @a37[(char)5] = count(); }
BEGIN { printa(@a37, @b37); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @c38 = max(-1); @b38 = max(1); @a38 = avg(3); }
BEGIN { printa(@a38, @b38, @c38); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a39[0LL, (char)0] = min(7); @b39[0LL, (char)0] = sum(1000); @a39[-1LL, (char)65] = min(2); @a39[7LL, (char)127] = min(2); }
BEGIN { printa(@a39, @b39); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a40[(short)0, "abc"] = quantize(7); @c40[(short)0, "abc"] = quantize(3, 2); @b40[(short)0, "abc"] = sum(0); @a40[(short)0, "abc"] = quantize(2); @a40[(short)0, "abc"] = quantize(10); @c40[(short)0, "abc"] = quantize(2); @d40[(short)0, "abc"] = sum(1); @c40[(short)0, "abc"] = quantize(2); @b40[(short)0, "abc"] = sum(-5); }
BEGIN { printa("%5d|%@d %@d %@x %@6d \n", @a40); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a41[(char)5] = quantize(0, 0); @b41[(char)65] = max(3); @a41[(char)65] = quantize(3, 0); }
BEGIN { printa("%@d %@d \n", @a41, @b41); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @c42["9", 0] = count(); @c42["9", 0] = count(); @d42["9", 0] = lquantize(3, -10, 110, 10); @d42["9", 0] = lquantize(2, -10, 110, 10); @c42["9", 0] = count(); @b42["9", 0] = max(1); @a42["9", 0] = avg(7); @c42["9", 0] = count(); @a42["9", 0] = avg(100); @d42["9", 0] = lquantize(3, -10, 110, 10); }
BEGIN { printa("%-6s|%5d|\n", @a42, @b42, @c42, @d42); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @d43[7LL] = count(); @b43[7LL] = count(); @b43[7LL] = count(); @d43[7LL] = count(); @a43[-1LL] = max(10); @c43[7LL] = count(); @b43[-1LL] = count(); @d43[7LL] = count(); }
BEGIN { printa(@a43, @b43, @c43, @d43); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @b44[300] = count(); @b44[0] = count(); @a44[0] = avg(-5); @a44[0] = avg(1); @b44[300] = count(); }
BEGIN { printa(@a44, @b44); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @d45[70000, 300] = quantize(1000); @d45[70000, 300] = quantize(2, 3); @c45[70000, 300] = quantize(7); @c45[-1, 70000] = quantize(100); @b45[70000, 300] = sum(10); @c45[70000, 300] = quantize(3); @d45[-1, 70000] = quantize(100); @a45[-1, 70000] = max(1); }
BEGIN { printa("%d %@6d %@6d \n", @a45, @b45, @c45, @d45); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a46[(short)300, 300] = sum(1000); @b46[(short)300, 300] = quantize(-5); @d46[(short)-1, -1] = count(); @c46[(short)5, 300] = max(1000); @d46[(short)-1, -1] = count(); @d46[(short)300, 300] = count(); @a46[(short)300, 300] = sum(-5); @b46[(short)300, 300] = quantize(7, 1); @a46[(short)300, 300] = sum(10); @c46[(short)5, 300] = max(100); @c46[(short)5, 300] = max(7); @c46[(short)5, 300] = max(0); @b46[(short)300, 300] = quantize(7, 2); @a46[(short)5, 300] = sum(-1); }
BEGIN { printa(@a46, @b46); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a47[(char)-1] = avg(0); @b47[(char)-1] = count(); }
BEGIN { printa("%5d|\n", @a47, @b47); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a48[7LL] = sum(2); @b48[7LL] = min(10); }
BEGIN { printa("%@d \n", @a48); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @c49["10", 8589934592LL] = count(); @c49["10", 8589934592LL] = count(); @c49["10", 8589934592LL] = count(); @b49["10", 8589934592LL] = avg(10); @a49["10", 8589934592LL] = max(2); }
BEGIN { printa("%-6s|%@x \n", @a49, @b49, @c49); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a50[2] = lquantize(0, -10, 110, 10); @b50[2] = max(100); @b50[2] = max(100); @b50[-1] = max(0); @a50[-1] = lquantize(3, -10, 110, 10); @a50[-1] = lquantize(10, -10, 110, 10, 2); @b50[2] = max(10); }
BEGIN { printa("%@d %@d \n", @a50, @b50); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @c51["9", (char)0] = count(); @b51["b", (char)5] = lquantize(2, -10, 110, 10); @b51["b", (char)5] = lquantize(-5, -10, 110, 10); @b51["b", (char)5] = lquantize(0, -10, 110, 10); @d51["b", (char)5] = max(-5); @a51["b", (char)5] = sum(2); @b51["b", (char)5] = lquantize(-5, -10, 110, 10); @a51["b", (char)5] = sum(0); }
BEGIN { printa("\n", @a51, @b51, @c51, @d51); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @b52[-1, -1LL] = quantize(-5, 1); @b52[-1, -1LL] = quantize(-1); @b52[-1, -1LL] = quantize(1000, 0); @c52[-1, -1LL] = count(); @a52[-1, -1LL] = sum(2); @a52[-1, -1LL] = sum(0); @b52[-1, -1LL] = quantize(1000); }
BEGIN { normalize(@a52, 3); printa("\n", @a52, @b52, @c52); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a53[(short)0] = count(); @b53[(short)0] = max(3); @c53[(short)0] = lquantize(3, -10, 110, 10); @a53[(short)0] = count(); @b53[(short)0] = max(0); @a53[(short)0] = count(); @b53[(short)0] = max(-5); @a53[(short)0] = count(); @c53[(short)0] = lquantize(3, -10, 110, 10); @c53[(short)0] = lquantize(1, -10, 110, 10); @b53[(short)0] = max(2); }
BEGIN { printa("%-@6d|%@6d %-@6d|\n", @a53); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a54[-1LL, (short)300] = min(-5); @b54[-1LL, (short)300] = sum(2); @b54[-1LL, (short)0] = sum(10); @b54[-1LL, (short)300] = sum(2); @c54[-1LL, (short)300] = count(); @a54[-1LL, (short)300] = min(3); @a54[-1LL, (short)300] = min(10); }
BEGIN { printa("%5d|%-@6d|%@d \n", @a54, @b54, @c54); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a55 = avg(1); @b55 = max(-1); @c55 = count(); @c55 = count(); @b55 = max(100); }
BEGIN { printa("\n", @a55, @b55, @c55); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a56[(char)-1] = lquantize(0, -10, 110, 10, 2); @c56[(char)127] = avg(10); @a56[(char)127] = lquantize(1, -10, 110, 10); @a56[(char)127] = lquantize(-1, -10, 110, 10); @c56[(char)-1] = avg(10); @a56[(char)-1] = lquantize(2, -10, 110, 10, 2); @b56[(char)-1] = max(-1); }
BEGIN { printa("%5d|%-@6d|\n", @a56, @b56, @c56); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @b57["10"] = min(-5); @a57["10"] = avg(-5); @b57["10"] = min(-1); @b57["10"] = min(1000); @a57["10"] = avg(0); @b57["10"] = min(0); }
BEGIN { printa(@a57, @b57); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @b58[(char)65, 2] = lquantize(3, -10, 110, 10); @a58[(char)127, 0] = avg(2); @b58[(char)127, 70000] = lquantize(2, -10, 110, 10); }
BEGIN { printa("%5d|\n", @a58, @b58); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a59[8589934592LL, "abc"] = quantize(1000, 3); @b59[0LL, "A"] = count(); @c59[0LL, "A"] = count(); @c59[0LL, "A"] = count(); @a59[8589934592LL, "abc"] = quantize(3, 3); @b59[8589934592LL, "9"] = count(); @d59[8589934592LL, "abc"] = sum(1); @c59[8589934592LL, "9"] = count(); @a59[8589934592LL, "abc"] = quantize(1000, 3); @a59[0LL, "A"] = quantize(1000, 3); @b59[8589934592LL, "9"] = count(); }
BEGIN { printa("%@6d %-@6d|%@d %-@6d|\n", @a59, @b59, @c59, @d59); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @c60[70000] = avg(1000); @b60[70000] = max(10); @c60[2] = avg(100); @b60[70000] = max(2); @d60[2] = max(100); @a60[70000] = lquantize(0, -10, 110, 10); @a60[70000] = lquantize(3, -10, 110, 10); @b60[70000] = max(7); @c60[2] = avg(3); @b60[70000] = max(3); @d60[70000] = max(1000); }
BEGIN { printa("%@6d \n", @a60, @b60, @c60, @d60); }
BEGIN { exit(0); }
