ADDRESS = *
                                            (struct record) {
                                             .name = (char [6]) [
                                              (char)'r',
                                              (char)'e',
                                              (char)'c',
                                              (char)'o',
                                              (char)'r',
                                              (char)'d',
                                             ],
                                             .kind = (unsigned char)107,
                                             ...
                                            }
ADDRESS = *
                                            (struct record) {
                                             .name = (char [6]) [
                                              (char)'r',
                                              (char)'e',
                                              (char)'c',
                                              (char)'o',
                                              (char)'r',
                                              (char)'d',
                                             ],
                                             .kind = (unsigned char)107,
                                             .list = (int [3]) [
                                              (int)1,
                                              ...
                                            }

