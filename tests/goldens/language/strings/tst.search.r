nana na nana
1

