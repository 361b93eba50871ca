/* Random statements of the area printa (seed 11, program 4) print what they do in DTrace. */
/* @@args: -q -xaggsortkey -xaggsortkeypos=1 */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @b1[2, (char)127] = lquantize(3, -10, 110, 10, 2); @a1[2, (char)127] = avg(0); @a1[2, (char)127] = avg(-1); @a1[0, (char)65] = avg(10); @b1[0, (char)65] = lquantize(1, -10, 110, 10, 2); @c1[0, (char)65] = sum(1); @b1[0, (char)65] = lquantize(10, -10, 110, 10, 2); @b1[0, (char)65] = lquantize(2, -10, 110, 10); }
BEGIN { printa("\n", @a1, @b1, @c1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @b2[(short)5] = min(7); @c2[(short)5] = sum(7); @a2[(short)300] = lquantize(-1, -10, 110, 10, 2); @c2[(short)5] = sum(0); @b2[(short)5] = min(7); @c2[(short)5] = sum(1); @a2[(short)5] = lquantize(-5, -10, 110, 10); @c2[(short)5] = sum(7); @b2[(short)5] = min(1); @b2[(short)5] = min(100); }
BEGIN { printa(@a2, @b2, @c2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @b4[(char)127] = quantize(0, 1); @b4[(char)127] = quantize(-1); @a4[(char)127] = min(1); @c4[(char)0] = sum(1000); @a4[(char)127] = min(3); @c4[(char)127] = sum(1000); @a4[(char)0] = min(10); }
BEGIN { printa("%@6d %@6d %@x \n", @a4); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @b5[(short)0] = avg(-5); @a5[(short)300] = max(2); }
BEGIN { printa(@a5, @b5); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @d6[(short)300, (char)5] = min(1000); @a6[(short)0, (char)127] = max(1); @a6[(short)300, (char)5] = max(0); @a6[(short)5, (char)5] = max(-1); @c6[(short)0, (char)127] = quantize(3); @d6[(short)5, (char)5] = min(7); @c6[(short)5, (char)5] = quantize(-5); @c6[(short)5, (char)5] = quantize(7); @b6[(short)300, (char)5] = sum(10); @b6[(short)0, (char)127] = sum(2); @b6[(short)300, (char)5] = sum(1); @c6[(short)300, (char)5] = quantize(1000); @a6[(short)5, (char)5] = max(10); @d6[(short)300, (char)5] = min(1000); @d6[(short)5, (char)5] = min(10); }
BEGIN { printa("%@d \n", @a6, @b6, @c6, @d6); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a8["hello world"] = min(2); @b8["hello world"] = max(0); @a8["hello world"] = min(1000); @b8["hello world"] = max(1000); @a8["b"] = min(3); @b8["hello world"] = max(-1); }
BEGIN { printa(@a8); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a9[(short)300] = sum(3); @b9[(short)300] = count(); @b9[(short)5] = count(); @a9[(short)5] = sum(7); }
BEGIN { printa("%@6d %-@6d|\n", @a9, @b9); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @b10[(char)5] = quantize(10); @b10[(char)5] = quantize(1); @a10[(char)5] = min(10); }
BEGIN { printa("\n", @a10, @b10); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @b11["A"] = max(10); @b11["A"] = max(100); @a11["A"] = avg(10); @a11["A"] = avg(1000); @b11["A"] = max(1000); @b11["A"] = max(-5); }
BEGIN { printa("%-6s|\n", @a11, @b11); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a12[(short)-1] = lquantize(1000, -10, 110, 10); @b12[(short)300] = lquantize(-5, -10, 110, 10); @a12[(short)-1] = lquantize(7, -10, 110, 10); @a12[(short)-1] = lquantize(-1, -10, 110, 10); }
BEGIN { printa("%d %@6d \n", @a12, @b12); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @b13[(char)0] = count(); @a13[(char)127] = avg(10); @a13[(char)127] = avg(0); @a13[(char)127] = avg(2); @b13[(char)0] = count(); @b13[(char)127] = count(); @b13[(char)0] = count(); @a13[(char)0] = avg(0); }
BEGIN { printa(@a13, @b13); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @d14 = sum(1000); @a14 = sum(1000); @c14 = max(-5); @b14 = lquantize(-1, -10, 110, 10); @c14 = max(0); @c14 = max(10); @c14 = max(-1); @a14 = sum(100); }
BEGIN { printa(@a14, @b14, @c14, @d14); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @c15[(char)-1] = avg(1000); @b15[(char)-1] = min(-1); @b15[(char)-1] = min(10); @c15[(char)5] = avg(3); @a15[(char)-1] = lquantize(1, -10, 110, 10, 2); @a15[(char)0] = lquantize(10, -10, 110, 10, 2); @b15[(char)0] = min(0); @d15[(char)5] = min(-1); @a15[(char)-1] = lquantize(-1, -10, 110, 10, 2); @a15[(char)5] = lquantize(100, -10, 110, 10, 2); @c15[(char)5] = avg(1); @c15[(char)0] = avg(1000); }
BEGIN { printa(@a15); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @b16[2] = max(-5); @a16[2] = min(100); @b16[70000] = max(-5); @b16[70000] = max(10); @a16[2] = min(3); @a16[1] = min(-1); @a16[70000] = min(10); }
BEGIN { printa("%@6d %@6d \n", @a16, @b16); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @b17[(char)-1] = avg(3); @a17[(char)5] = max(10); @c17[(char)0] = lquantize(1, -10, 110, 10); @a17[(char)-1] = max(0); @a17[(char)-1] = max(1); @a17[(char)5] = max(0); @b17[(char)-1] = avg(7); @c17[(char)-1] = lquantize(3, -10, 110, 10, 2); @c17[(char)-1] = lquantize(1000, -10, 110, 10); }
BEGIN { printa("%5d|%@6d \n", @a17, @b17, @c17); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @c18[1, 8589934592LL] = max(1); @c18[1, 8589934592LL] = max(1); @b18[1, 8589934592LL] = avg(10); @c18[1, 8589934592LL] = max(10); @b18[1, 8589934592LL] = avg(2); @b18[1, 8589934592LL] = avg(7); @c18[1, 8589934592LL] = max(10); @b18[1, 8589934592LL] = avg(-1); @a18[1, 8589934592LL] = lquantize(100, -10, 110, 10); }
BEGIN { printa("%@6d \n", @a18, @b18, @c18); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @b19["b", ""] = max(1); @b19["b", ""] = max(3); @b19["9", "a"] = max(-5); @a19["9", "a"] = sum(-1); @b19["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "abc"] = max(1); @a19["b", ""] = sum(0); @c19["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "abc"] = min(-5); @a19["b", ""] = sum(-1); }
BEGIN { printa("%s %-6s|%-@6d|%-@6d|\n", @a19, @b19, @c19); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @c20 = avg(1000); @c20 = avg(7); @b20 = max(100); @b20 = max(-5); @b20 = max(10); @c20 = avg(3); @b20 = max(-5); @c20 = avg(-1); @a20 = avg(-5); }
BEGIN { printa("\n", @a20, @b20, @c20); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @c21["hello world", 7LL] = avg(7); @c21["9", 0LL] = avg(2); @a21["hello world", 7LL] = avg(3); @b21["9", 0LL] = count(); @c21["hello world", 7LL] = avg(2); @b21["hello world", 7LL] = count(); @c21["hello world", 7LL] = avg(10); @b21["hello world", 7LL] = count(); @b21["hello world", 7LL] = count(); }
BEGIN { printa("\n", @a21); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @b22[(short)300] = max(100); @b22[(short)5] = max(0); @a22[(short)0] = max(-1); @b22[(short)300] = max(-1); @d22[(short)0] = max(-1); @d22[(short)5] = max(-1); @a22[(short)0] = max(-5); @c22[(short)0] = lquantize(0, -10, 110, 10); @a22[(short)300] = max(-1); }
BEGIN { printa("%-@6d|%@6d \n", @a22, @b22, @c22, @d22); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a23 = count(); @a23 = count(); @b23 = max(2); @a23 = count(); @b23 = max(1000); @b23 = max(-1); }
BEGIN { printa("\n", @a23, @b23); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a24[(short)5, (short)5] = quantize(3); @b24[(short)0, (short)5] = lquantize(10, -10, 110, 10); @a24[(short)5, (short)5] = quantize(-5); }
BEGIN { printa(@a24); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @b25["hello world", 8589934592LL] = avg(1000); @b25["hello world", 8589934592LL] = avg(3); @b25["hello world", 8589934592LL] = avg(100); @a25["hello world", 8589934592LL] = sum(1); @a25["hello world", 8589934592LL] = sum(7); @b25["hello world", 8589934592LL] = avg(3); }
BEGIN { printa(@a25, @b25); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @d26["a"] = avg(1); @a26["b"] = min(3); @a26["a"] = min(10); @c26["a"] = lquantize(1, -10, 110, 10, 2); @a26["b"] = min(-5); @d26["b"] = avg(0); @b26["b"] = avg(3); @c26["a"] = lquantize(0, -10, 110, 10, 2); @a26["b"] = min(-1); @d26["b"] = avg(1); }
BEGIN { printa("\n", @a26, @b26, @c26, @d26); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @b27[-1LL] = max(1); @d27[-1LL] = avg(7); @c27[-1LL] = lquantize(2, -10, 110, 10); @c27[-1LL] = lquantize(1000, -10, 110, 10); @b27[-1LL] = max(7); @a27[-1LL] = max(1000); @c27[-1LL] = lquantize(-1, -10, 110, 10, 2); @c27[-1LL] = lquantize(-5, -10, 110, 10); @d27[-1LL] = avg(1000); @a27[-1LL] = max(2); @a27[-1LL] = max(3); @d27[-1LL] = avg(7); @b27[-1LL] = max(7); @a27[-1LL] = max(3); }
BEGIN { printa("%5d|%@6d \n", @a27, @b27, @c27, @d27); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @c28[2] = count(); @d28[2] = min(100); @a28[1] = avg(7); @b28[1] = max(1); @b28[2] = max(2); @b28[2] = max(10); @b28[2] = max(1); @d28[300] = min(100); @d28[1] = min(10); }
BEGIN { printa("\n", @a28, @b28, @c28, @d28); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @b29 = max(0); @b29 = max(10); @b29 = max(10); @a29 = count(); @a29 = count(); @a29 = count(); @b29 = max(7); }
BEGIN { printa(@a29); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @c30[0LL, (short)5] = avg(-1); @a30[-1LL, (short)0] = avg(-1); @c30[0LL, (short)5] = avg(10); @a30[-1LL, (short)0] = avg(10); @d30[-1LL, (short)0] = lquantize(-1, -10, 110, 10); @b30[-1LL, (short)0] = max(2); @c30[0LL, (short)5] = avg(1000); @b30[-1LL, (short)0] = max(1000); @d30[-1LL, (short)0] = lquantize(7, -10, 110, 10, 2); @c30[0LL, (short)5] = avg(10); @b30[0LL, (short)5] = max(100); }
BEGIN { printa("\n", @a30, @b30, @c30, @d30); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a31[(char)0, 0] = avg(10); @a31[(char)-1, 2] = avg(-1); @a31[(char)0, 0] = avg(0); @a31[(char)0, 0] = avg(1000); @c31[(char)-1, 2] = min(1); @d31[(char)0, 0] = sum(3); @d31[(char)-1, 2] = sum(10); @b31[(char)0, 0] = min(10); }
BEGIN { printa("%5d|\n", @a31, @b31, @c31, @d31); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @d32 = avg(0); @c32 = lquantize(10, -10, 110, 10); @d32 = avg(2); @a32 = quantize(3); @a32 = quantize(-5); @b32 = lquantize(10, -10, 110, 10); @b32 = lquantize(100, -10, 110, 10); @a32 = quantize(0); }
BEGIN { printa(@a32, @b32, @c32, @d32); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @c33[(char)-1] = min(-5); @a33[(char)-1] = sum(2); @a33[(char)-1] = sum(1000); @c33[(char)-1] = min(10); @c33[(char)-1] = min(3); @b33[(char)-1] = avg(2); }
BEGIN { printa("%@x \n", @a33, @b33); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @c34["9"] = sum(7); @d34["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(-5); @c34["9"] = sum(100); @a34["9"] = count(); @b34["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(2, -10, 110, 10); @c34["9"] = sum(10); @c34["9"] = sum(2); @d34["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = min(3); @a34["9"] = count(); }
BEGIN { printa("%-6s|%@6d %@6d %@6d \n", @a34, @b34, @c34, @d34); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @b35["10"] = avg(7); @a35[""] = min(0); @d35["10"] = avg(7); @a35["10"] = min(1); @d35["10"] = avg(1); @c35["A"] = max(-1); @a35[""] = min(0); @c35[""] = max(3); @b35[""] = avg(1000); @b35["10"] = avg(1000); @d35["A"] = avg(-1); @a35["10"] = min(10); }
BEGIN { printa("%-@6d|\n", @a35, @b35, @c35, @d35); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a36 = max(0); @a36 = max(1); @b36 = sum(-1); @c36 = count(); @c36 = count(); @d36 = sum(100); @a36 = max(2); @b36 = sum(10); @b36 = sum(2); @a36 = max(100); }
BEGIN { printa(@a36, @b36, @c36, @d36); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a37[(char)5] = max(-1); @b37[(char)5] = lquantize(7, -10, 110, 10); @c37[(char)5] = avg(1000); @c37[(char)5] = avg(0); @a37[(char)5] = max(7); @a37[(char)5] = max(7); @b37[(char)5] = lquantize(10, -10, 110, 10); @c37[(char)0] = avg(0); }
BEGIN { printa("%@6d \n", @a37, @b37, @c37); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @b38[-1, (short)300] = avg(0); @c38[-1, (short)300] = max(3); @a38[-1, (short)300] = lquantize(10, -10, 110, 10); @c38[-1, (short)300] = max(-1); }
BEGIN { printa(@a38, @b38, @c38); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a40 = min(100); @b40 = lquantize(2, -10, 110, 10); @a40 = min(1); @a40 = min(2); @b40 = lquantize(-1, -10, 110, 10, 2); @a40 = min(0); }
BEGIN { printa(@a40, @b40); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @b41[(char)127] = count(); @a41[(char)127] = min(0); @c41[(char)127] = count(); }
BEGIN { printa("%-@6d|%@6d \n", @a41, @b41, @c41); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @d42[7LL, ""] = max(1); @c42[7LL, ""] = avg(1); @b42[-1LL, "b"] = count(); @d42[-1LL, "b"] = max(-1); @d42[-1LL, ""] = max(10); @a42[-1LL, ""] = avg(0); @b42[-1LL, "b"] = count(); @c42[7LL, ""] = avg(1); @b42[7LL, ""] = count(); @a42[-1LL, "b"] = avg(-1); @c42[7LL, ""] = avg(1000); @d42[7LL, ""] = max(10); @b42[-1LL, ""] = count(); }
BEGIN { printa("%5d|%s \n", @a42, @b42, @c42, @d42); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(-1); @d43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(1000, -10, 110, 10); @b43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(2); @a43["abc"] = sum(0); @c43["abc"] = min(3); @d43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(7, -10, 110, 10); @d43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(2, -10, 110, 10, 2); @d43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(10, -10, 110, 10, 2); @a43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(1000); @a43["abc"] = sum(7); @b43["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(1); @b43["abc"] = max(7); }
BEGIN { printa(@a43, @b43, @c43, @d43); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a44[7LL, 8589934592LL] = quantize(3, 0); @a44[7LL, 8589934592LL] = quantize(-5); @b44[7LL, 8589934592LL] = count(); @a44[7LL, 8589934592LL] = quantize(-1); @a44[7LL, 8589934592LL] = quantize(1); @b44[7LL, 8589934592LL] = count(); @b44[7LL, 8589934592LL] = count(); @b44[7LL, 8589934592LL] = count(); }
BEGIN { printa(@a44, @b44); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a45[1, -1] = lquantize(-1, -10, 110, 10); @b45[2, 70000] = quantize(1000); @b45[1, 1] = quantize(7, 1); @a45[300, 0] = lquantize(1, -10, 110, 10); @a45[300, 0] = lquantize(100, -10, 110, 10); @a45[1, -1] = lquantize(1000, -10, 110, 10); @b45[1, 1] = quantize(1); }
BEGIN { printa(@a45, @b45); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @b46[(short)0, (char)5] = count(); @b46[(short)0, (char)5] = count(); @a46[(short)0, (char)5] = avg(1000); @b46[(short)0, (char)5] = count(); }
BEGIN { printa(@a46, @b46); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @b47 = sum(7); @d47 = min(-5); @b47 = sum(1000); @c47 = quantize(0); @a47 = sum(7); @c47 = quantize(3); @b47 = sum(3); @c47 = quantize(1); @d47 = min(-5); @d47 = min(2); }
BEGIN { printa("%-@6d|%@6d %@d %@x \n", @a47, @b47, @c47, @d47); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @b48[(short)0, (char)-1] = min(-1); @a48[(short)0, (char)-1] = sum(100); }
BEGIN { normalize(@a48, 3); printa("%@d %@d \n", @a48, @b48); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a49 = quantize(0); @b49 = sum(2); @a49 = quantize(2, 1); @b49 = sum(-5); @b49 = sum(-5); @a49 = quantize(2, 2); }
BEGIN { printa("%@x %@6d \n", @a49, @b49); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a50[70000, 2] = max(3); @b50[70000, 2] = min(-1); @b50[70000, 2] = min(-5); @b50[70000, 2] = min(-1); @a50[70000, 2] = max(0); }
BEGIN { printa("%5d|\n", @a50, @b50); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a51 = max(3); @b51 = sum(1); @b51 = sum(-5); @b51 = sum(100); @b51 = sum(1); }
BEGIN { printa("%@x %@6d \n", @a51, @b51); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @b52["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(7); @a52["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = lquantize(-1, -10, 110, 10); @c52[""] = sum(-5); }
BEGIN { printa(@a52, @b52, @c52); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a53 = avg(0); @b53 = quantize(10); @a53 = avg(-5); @a53 = avg(-1); @c53 = lquantize(0, -10, 110, 10); @b53 = quantize(100); @c53 = lquantize(100, -10, 110, 10); @c53 = lquantize(1000, -10, 110, 10); @b53 = quantize(1, 0); }
BEGIN { printa("\n", @a53, @b53, @c53); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a55[-1LL] = count(); @b55[7LL] = count(); @a55[8589934592LL] = count(); @a55[7LL] = count(); }
BEGIN { printa("\n", @a55, @b55); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @b56[(short)0, -1LL] = count(); @a56[(short)5, 0LL] = max(10); @a56[(short)5, 0LL] = max(1); @a56[(short)5, 0LL] = max(1); @b56[(short)0, -1LL] = count(); @a56[(short)0, -1LL] = max(1000); }
BEGIN { printa("%d %d %@x %@x \n", @a56, @b56); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @c57[-1LL] = sum(100); @c57[0LL] = sum(3); @a57[-1LL] = max(1); @a57[-1LL] = max(0); @a57[-1LL] = max(-5); @a57[-1LL] = max(1); @b57[0LL] = quantize(2); @c57[-1LL] = sum(2); }
BEGIN { printa(@a57, @b57, @c57); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @b58 = max(0); @a58 = avg(7); @a58 = avg(0); @b58 = max(10); @b58 = max(1000); @c58 = max(1000); @a58 = avg(7); @a58 = avg(-1); }
BEGIN { printa("\n", @a58, @b58, @c58); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @b59[(short)5] = max(1); @a59[(short)5] = count(); @b59[(short)0] = max(1); @a59[(short)5] = count(); @a59[(short)5] = count(); @a59[(short)5] = count(); @b59[(short)0] = max(-1); }
BEGIN { printa("%d \n", @a59); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a60[(char)5, (char)-1] = count(); @b60[(char)5, (char)-1] = sum(3); @a60[(char)5, (char)5] = count(); @b60[(char)5, (char)5] = sum(1); @b60[(char)5, (char)-1] = sum(3); @a60[(char)5, (char)-1] = count(); }
BEGIN { printa("%5d|%5d|%@x \n", @a60, @b60); }
BEGIN { exit(0); }
