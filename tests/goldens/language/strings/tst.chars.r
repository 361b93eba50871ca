xy 2 b

