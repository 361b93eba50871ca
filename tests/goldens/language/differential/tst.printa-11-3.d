/* Random statements of the area printa (seed 11, program 3) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @b1["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (char)0] = max(3); @a1["", (char)65] = max(7); @a1["", (char)65] = max(2); @d1["hello world", (char)-1] = lquantize(3, -10, 110, 10, 2); @c1["", (char)65] = lquantize(10, -10, 110, 10); @d1["", (char)65] = lquantize(-5, -10, 110, 10); @c1["9", (char)5] = lquantize(-1, -10, 110, 10, 2); @d1["9", (char)5] = lquantize(0, -10, 110, 10); @c1["hello world", (char)-1] = lquantize(10, -10, 110, 10); @b1["hello world", (char)-1] = max(3); @c1["", (char)65] = lquantize(0, -10, 110, 10, 2); @a1["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (char)0] = max(100); @a1["9", (char)5] = max(3); }
BEGIN { printa(@a1, @b1, @c1, @d1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @b2[300] = avg(1); @a2[300] = avg(100); @c2[1] = max(1); @a2[300] = avg(2); @c2[300] = max(10); @a2[300] = avg(-1); @c2[1] = max(10); @a2[300] = avg(1000); }
BEGIN { printa("\n", @a2, @b2, @c2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3[8589934592LL] = avg(3); @a3[8589934592LL] = avg(0); @c3[8589934592LL] = min(7); @c3[8589934592LL] = min(1); @c3[8589934592LL] = min(-5); @a3[8589934592LL] = avg(2); @b3[8589934592LL] = avg(-5); @c3[8589934592LL] = min(2); }
BEGIN { printa("\n", @a3, @b3, @c3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @b4[300] = lquantize(10, -10, 110, 10); @a4[300] = max(2); @a4[0] = max(0); @b4[2] = lquantize(2, -10, 110, 10, 2); }
BEGIN { printa(@a4, @b4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @c5[8589934592LL] = lquantize(1, -10, 110, 10, 2); @d5[8589934592LL] = count(); @c5[-1LL] = lquantize(-1, -10, 110, 10, 2); @b5[-1LL] = count(); @a5[-1LL] = quantize(10, 0); @b5[8589934592LL] = count(); @d5[8589934592LL] = count(); @a5[8589934592LL] = quantize(3, 1); @c5[8589934592LL] = lquantize(100, -10, 110, 10, 2); @c5[8589934592LL] = lquantize(-5, -10, 110, 10); }
BEGIN { printa(@a5, @b5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @b6[8589934592LL] = min(-1); @a6[8589934592LL] = max(-1); @b6[8589934592LL] = min(3); @a6[8589934592LL] = max(100); @a6[0LL] = max(-5); }
BEGIN { printa("%5d|\n", @a6, @b6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @c7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @a7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(1000); @c7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @c7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @b7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @b7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @d7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(7); @b7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @b7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @d7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(2); @d7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(10); }
BEGIN { printa("%-@6d|\n", @a7, @b7, @c7, @d7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @c8["", 7LL] = quantize(10); @a8["9", 0LL] = quantize(1, 0); @c8["", 7LL] = quantize(10, 3); @b8["9", 0LL] = quantize(-1); @b8["9", -1LL] = quantize(2); @a8["9", 0LL] = quantize(10); @a8["9", 0LL] = quantize(2); @c8["9", 0LL] = quantize(0); @c8["A", 7LL] = quantize(1000); @b8["9", -1LL] = quantize(10, -1); }
BEGIN { printa("%s \n", @a8, @b8, @c8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @b9 = avg(10); @c9 = quantize(1000); @a9 = min(3); @c9 = quantize(-5); @b9 = avg(1); @c9 = quantize(7); }
BEGIN { printa("%@d \n", @a9, @b9, @c9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @d10["A"] = sum(-5); @a10["A"] = count(); @b10["A"] = avg(7); @a10["A"] = count(); @b10["A"] = avg(3); @b10["A"] = avg(3); @d10["A"] = sum(10); @c10["A"] = count(); @d10["A"] = sum(7); @c10["A"] = count(); }
BEGIN { printa("%-6s|%@6d \n", @a10, @b10, @c10, @d10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @b11[(short)0] = avg(1); @c11[(short)5] = count(); @a11[(short)0] = min(-5); @a11[(short)0] = min(2); @b11[(short)5] = avg(-1); @c11[(short)0] = count(); }
BEGIN { printa(@a11, @b11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @b12 = max(-5); @c12 = sum(1); @a12 = sum(100); @a12 = sum(1); @c12 = sum(100); @d12 = sum(1000); @d12 = sum(3); @c12 = sum(1000); @b12 = max(100); @c12 = sum(3); }
BEGIN { printa("%@6d %-@6d|\n", @a12, @b12, @c12, @d12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @b13[(short)300] = quantize(3); @a13[(short)0] = count(); @b13[(short)300] = quantize(10, 3); @b13[(short)0] = quantize(-1, 1); @a13[(short)300] = count(); @a13[(short)0] = count(); }
BEGIN { printa(@a13, @b13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @b14[(char)127, 8589934592LL] = lquantize(2, -10, 110, 10); @a14[(char)127, 8589934592LL] = lquantize(1000, -10, 110, 10); @b14[(char)127, 8589934592LL] = lquantize(7, -10, 110, 10); @c14[(char)127, 8589934592LL] = min(3); @c14[(char)127, 8589934592LL] = min(-5); @a14[(char)127, 8589934592LL] = lquantize(1000, -10, 110, 10); @b14[(char)127, 8589934592LL] = lquantize(1000, -10, 110, 10); @a14[(char)127, 8589934592LL] = lquantize(2, -10, 110, 10); @c14[(char)127, 8589934592LL] = min(1000); @d14[(char)127, 8589934592LL] = lquantize(2, -10, 110, 10); @b14[(char)127, 8589934592LL] = lquantize(10, -10, 110, 10); @a14[(char)127, 8589934592LL] = lquantize(10, -10, 110, 10); }
BEGIN { printa("%5d|%5d|\n", @a14, @b14, @c14, @d14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15[(char)65, (short)5] = min(1000); @b15[(char)127, (short)5] = quantize(1); @b15[(char)127, (short)5] = quantize(2, 3); }
BEGIN { printa("%d %5d|%@x \n", @a15, @b15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @b16[(char)127] = avg(3); @c16[(char)0] = count(); @b16[(char)127] = avg(10); @d16[(char)0] = min(1000); @d16[(char)127] = min(7); @d16[(char)127] = min(7); @a16[(char)127] = lquantize(7, -10, 110, 10); @a16[(char)127] = lquantize(7, -10, 110, 10); }
BEGIN { printa("%d %-@6d|\n", @a16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @b17["abc"] = avg(100); @b17["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = avg(3); @a17["abc"] = min(1000); @c17["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(0); @b17["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = avg(10); @c17["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(-5); @c17["abc"] = min(-1); @c17["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(0); @b17["abc"] = avg(-5); }
BEGIN { printa(@a17, @b17, @c17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @b18["hello world"] = max(10); @d18["hello world"] = quantize(0); @a18[""] = lquantize(1, -10, 110, 10); @d18["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(1); @c18[""] = min(10); @d18["b"] = quantize(-1); @d18["hello world"] = quantize(1); }
BEGIN { printa("%@6d %@6d \n", @a18, @b18, @c18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @b19[1, (short)300] = lquantize(-1, -10, 110, 10); @a19[1, (short)300] = quantize(10); @a19[1, (short)300] = quantize(1); }
BEGIN { printa(@a19, @b19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a21["b", "10"] = max(7); @b21["b", "10"] = max(0); @c21["a", "9"] = quantize(-1); @b21["a", "9"] = max(-1); @c21["a", "9"] = quantize(7); @a21["a", "9"] = max(10); @a21["a", "9"] = max(1); @b21["a", "9"] = max(10); }
BEGIN { printa(@a21, @b21, @c21); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a22["a", 70000] = max(0); @b22["a", 70000] = quantize(0); @a22["a", 70000] = max(1000); @a22["a", 70000] = max(100); @b22["a", 70000] = quantize(1000); @c22["a", 70000] = lquantize(1000, -10, 110, 10); @b22["a", 70000] = quantize(1); @a22["a", 70000] = max(-5); }
BEGIN { printa("%s %@x %@d %@x \n", @a22, @b22, @c22); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a23 = sum(2); @a23 = sum(100); @a23 = sum(100); @a23 = sum(3); @b23 = sum(2); }
BEGIN { normalize(@a23, 3); printa("%@x %@d \n", @a23, @b23); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @b24 = max(-1); @a24 = count(); @a24 = count(); @d24 = lquantize(-1, -10, 110, 10); @d24 = lquantize(0, -10, 110, 10); @d24 = lquantize(100, -10, 110, 10, 2); @c24 = lquantize(1000, -10, 110, 10, 2); @b24 = max(-1); @c24 = lquantize(1, -10, 110, 10); @b24 = max(1000); }
BEGIN { printa("%@6d %@d %@6d %@x \n", @a24, @b24, @c24, @d24); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a25[(char)0, (char)65] = lquantize(-1, -10, 110, 10); @c25[(char)65, (char)5] = lquantize(1, -10, 110, 10); @a25[(char)0, (char)65] = lquantize(2, -10, 110, 10); @c25[(char)0, (char)65] = lquantize(-1, -10, 110, 10, 2); @b25[(char)65, (char)5] = quantize(1000); @a25[(char)5, (char)-1] = lquantize(7, -10, 110, 10); @b25[(char)5, (char)-1] = quantize(1); @c25[(char)0, (char)65] = lquantize(-1, -10, 110, 10); @b25[(char)65, (char)5] = quantize(7); @a25[(char)65, (char)5] = lquantize(2, -10, 110, 10, 2); }
BEGIN { printa("%d %@d %-@6d|%@x \n", @a25, @b25, @c25); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @c26 = lquantize(1000, -10, 110, 10); @d26 = avg(10); @b26 = lquantize(-5, -10, 110, 10); @b26 = lquantize(1, -10, 110, 10); @b26 = lquantize(-5, -10, 110, 10); @a26 = sum(2); }
BEGIN { printa("\n", @a26, @b26, @c26, @d26); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a27[-1LL] = max(-5); @b27[7LL] = min(-5); @a27[7LL] = max(7); @a27[7LL] = max(1000); @b27[-1LL] = min(2); @b27[7LL] = min(1); @a27[-1LL] = max(10); }
BEGIN { printa("%5d|%-@6d|\n", @a27, @b27); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a28[70000, (short)-1] = count(); @c28[0, (short)0] = sum(0); @b28[-1, (short)0] = max(100); @a28[-1, (short)0] = count(); @a28[70000, (short)-1] = count(); @a28[0, (short)0] = count(); }
BEGIN { printa(@a28, @b28, @c28); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @b29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = sum(100); @a29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = lquantize(100, -10, 110, 10, 2); @b29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = sum(10); @b29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = sum(100); @b29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = sum(10); @a29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = lquantize(10, -10, 110, 10); @a29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)0] = lquantize(3, -10, 110, 10); }
BEGIN { printa("%s %5d|\n", @a29, @b29); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a30[1] = avg(0); @b30[70000] = sum(2); @b30[1] = sum(10); @b30[1] = sum(1); @b30[1] = sum(1); @a30[-1] = avg(-5); }
BEGIN { printa(@a30, @b30); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @d32[8589934592LL] = count(); @a32[-1LL] = sum(2); @c32[-1LL] = lquantize(10, -10, 110, 10); @d32[8589934592LL] = count(); @b32[-1LL] = quantize(-1, -1); @b32[-1LL] = quantize(100); @d32[-1LL] = count(); @b32[-1LL] = quantize(100); }
BEGIN { normalize(@a32, 3); printa("%@d %@x %@6d \n", @a32, @b32, @c32, @d32); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a33 = min(-5); @b33 = lquantize(-5, -10, 110, 10, 2); @a33 = min(10); @a33 = min(7); }
BEGIN { printa("%@6d %@x \n", @a33); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @c34["A"] = quantize(-5, 3); @b34["A"] = max(10); @c34["A"] = quantize(1000); @b34["b"] = max(10); @a34["A"] = quantize(-1); @b34["10"] = max(7); }
BEGIN { printa("%-@6d|\n", @a34, @b34, @c34); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @b35[-1LL] = max(7); @a35[-1LL] = avg(2); }
BEGIN { printa(@a35, @b35); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @b36[(short)300] = avg(-5); @a36[(short)300] = lquantize(10, -10, 110, 10); @c36[(short)0] = count(); @a36[(short)300] = lquantize(-1, -10, 110, 10); @b36[(short)0] = avg(100); @c36[(short)300] = count(); @b36[(short)5] = avg(10); @c36[(short)0] = count(); @c36[(short)300] = count(); @a36[(short)300] = lquantize(100, -10, 110, 10); }
BEGIN { printa("%5d|%@6d \n", @a36, @b36, @c36); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @b37[(char)5] = avg(1000); @a37[(char)5] = lquantize(7, -10, 110, 10); @b37[(char)5] = avg(10); @a37[(char)5] = lquantize(-5, -10, 110, 10); @b37[(char)5] = avg(1); @b37[(char)5] = avg(2); }
BEGIN { printa("%@x \n", @a37, @b37); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @b38["a", 300] = avg(7); @a38["a", 300] = quantize(1000, 2); }
BEGIN { printa("%-6s|%@6d \n", @a38, @b38); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @b39["9", "hello world"] = count(); @b39["10", "a"] = count(); @a39["hello world", "9"] = count(); @b39["hello world", "9"] = count(); @a39["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); }
BEGIN { printa("\n", @a39, @b39); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @c40[(char)0, 1] = min(7); @b40[(char)0, 1] = avg(1000); @c40[(char)0, 1] = min(-5); @c40[(char)0, 1] = min(7); @a40[(char)0, 1] = lquantize(-5, -10, 110, 10); @a40[(char)0, 1] = lquantize(-5, -10, 110, 10); }
BEGIN { printa("%5d|\n", @a40, @b40, @c40); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @b41["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)300] = max(2); @a41["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)300] = quantize(1, 3); }
BEGIN { printa(@a41, @b41); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @b42[-1] = min(-5); @b42[-1] = min(7); @b42[70000] = min(10); @a42[70000] = avg(-1); @a42[2] = avg(3); @c42[-1] = max(100); @a42[70000] = avg(1); }
BEGIN { printa("%5d|\n", @a42, @b42, @c42); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @b43[(short)-1, 7LL] = sum(1000); @c43[(short)5, -1LL] = max(0); @a43[(short)-1, 7LL] = quantize(100); @c43[(short)5, -1LL] = max(2); @d43[(short)-1, 7LL] = sum(2); @d43[(short)5, -1LL] = sum(100); @a43[(short)5, -1LL] = quantize(3); @d43[(short)-1, 7LL] = sum(10); }
BEGIN { printa("%d %5d|%@6d %@x %@d %@x \n", @a43, @b43, @c43, @d43); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @b44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(0); @a44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(7); @c44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(10); @a44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(0); @b44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(10); @c44["10"] = min(7); @b44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(100); @b44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(10); @c44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(1); @c44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(7); }
BEGIN { normalize(@a44, 3); printa(@a44, @b44, @c44); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @c46[(short)0, "hello world"] = lquantize(-1, -10, 110, 10); @d46[(short)5, "A"] = max(100); @d46[(short)0, "b"] = max(1000); @a46[(short)0, "hello world"] = count(); @a46[(short)-1, ""] = count(); @c46[(short)5, "A"] = lquantize(10, -10, 110, 10); @a46[(short)0, "hello world"] = count(); @b46[(short)-1, ""] = max(1000); @c46[(short)-1, ""] = lquantize(1000, -10, 110, 10); @a46[(short)5, "A"] = count(); @d46[(short)0, "b"] = max(100); }
BEGIN { printa("%5d|%-6s|%@d %-@6d|%@x %@x \n", @a46, @b46, @c46, @d46); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a48 = min(10); @a48 = min(-1); @b48 = lquantize(1, -10, 110, 10); @b48 = lquantize(2, -10, 110, 10, 2); @c48 = sum(-1); @c48 = sum(10); @c48 = sum(100); @b48 = lquantize(1000, -10, 110, 10); @a48 = min(7); @b48 = lquantize(7, -10, 110, 10); }
BEGIN { printa("%-@6d|%@d \n", @a48, @b48, @c48); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @b49[7LL] = quantize(-5); @a49[7LL] = sum(-5); @b49[7LL] = quantize(0); @a49[7LL] = sum(3); @a49[7LL] = sum(100); @a49[7LL] = sum(-5); @c49[7LL] = quantize(0); }
BEGIN { printa("%5d|%@6d \n", @a49, @b49, @c49); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @b50[(char)5] = max(1); @a50[(char)5] = lquantize(-1, -10, 110, 10); @a50[(char)5] = lquantize(3, -10, 110, 10); @b50[(char)5] = max(-5); @b50[(char)5] = max(1); }
BEGIN { printa("\n", @a50, @b50); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @c51[(char)-1] = lquantize(1, -10, 110, 10); @a51[(char)5] = sum(1000); @b51[(char)-1] = sum(10); @c51[(char)-1] = lquantize(-5, -10, 110, 10); @a51[(char)-1] = sum(2); @b51[(char)5] = sum(10); @c51[(char)5] = lquantize(1000, -10, 110, 10); @c51[(char)-1] = lquantize(10, -10, 110, 10); }
BEGIN { printa(@a51, @b51); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a52[8589934592LL, (char)127] = quantize(-5); @b52[8589934592LL, (char)127] = sum(1); @b52[-1LL, (char)65] = sum(3); }
BEGIN { printa("%5d|%d %@d \n", @a52, @b52); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a53["b", (char)127] = max(10); @a53["hello world", (char)5] = max(100); @b53["b", (char)127] = lquantize(-1, -10, 110, 10, 2); @a53["", (char)-1] = max(3); @a53["", (char)-1] = max(2); @b53["b", (char)127] = lquantize(10, -10, 110, 10); }
BEGIN { printa("%-6s|%@6d %@x \n", @a53, @b53); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a54[(short)0, (char)65] = max(-1); @b54[(short)0, (char)65] = lquantize(1, -10, 110, 10); @a54[(short)0, (char)5] = max(10); }
BEGIN { printa("%d \n", @a54, @b54); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a55["A", (short)-1] = sum(100); @c55["A", (short)-1] = lquantize(-1, -10, 110, 10); @c55["A", (short)-1] = lquantize(100, -10, 110, 10); @a55["A", (short)-1] = sum(100); @a55["A", (short)-1] = sum(10); @d55["A", (short)-1] = min(1); @b55["A", (short)-1] = max(100); @a55["A", (short)-1] = sum(10); @b55["A", (short)-1] = max(100); @c55["A", (short)-1] = lquantize(1000, -10, 110, 10); @c55["A", (short)-1] = lquantize(2, -10, 110, 10); }
BEGIN { printa("%@6d \n", @a55, @b55, @c55, @d55); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @b56[(short)300] = max(100); @a56[(short)300] = avg(0); @a56[(short)0] = avg(1000); @a56[(short)300] = avg(1000); @a56[(short)0] = avg(2); }
BEGIN { printa("\n", @a56, @b56); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a57 = avg(1000); @a57 = avg(1); @b57 = sum(1000); @a57 = avg(10); @a57 = avg(2); @c57 = lquantize(-5, -10, 110, 10); }
BEGIN { printa("\n", @a57, @b57, @c57); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @c58[(short)300] = quantize(-5); @a58[(short)300] = quantize(10, 0); @b58[(short)300] = avg(-1); @b58[(short)300] = avg(7); @b58[(short)300] = avg(-1); @b58[(short)300] = avg(1); }
BEGIN { printa("%-@6d|\n", @a58); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @c59[-1] = sum(3); @d59[1] = avg(3); @c59[1] = sum(0); @b59[-1] = quantize(1); @d59[1] = avg(-1); @b59[1] = quantize(10); @a59[1] = sum(100); }
BEGIN { printa("\n", @a59, @b59, @c59, @d59); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a60[(char)5, 2] = quantize(10); @c60[(char)0, 2] = lquantize(100, -10, 110, 10); @c60[(char)5, 2] = lquantize(1000, -10, 110, 10); @c60[(char)5, 2] = lquantize(1000, -10, 110, 10); @a60[(char)0, 2] = quantize(1000, 2); @a60[(char)5, -1] = quantize(-1, 2); @b60[(char)5, 2] = count(); @a60[(char)0, 2] = quantize(-5); @b60[(char)5, -1] = count(); @b60[(char)0, 2] = count(); @b60[(char)0, 2] = count(); @c60[(char)0, 2] = lquantize(7, -10, 110, 10); }
BEGIN { printa("%@d %-@6d|\n", @a60, @b60, @c60); }
BEGIN { exit(0); }
