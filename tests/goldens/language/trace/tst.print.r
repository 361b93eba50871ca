PTR = *
                                            (struct thing) {
                                             .i = (int)7,
                                             .c = (char)'q',
                                             .e = (enum count)TWO,
                                             .a = (int [3]) [
                                              (int)-1,
                                             ],
                                             .in = (struct) {
                                              .x = (long)5,
                                             },
                                             .s = (char [4]) [
                                              (char)'h',
                                              (char)'i',
                                             ],
                                             .p = (void *)PTR,
                                            }

