/* There are translators to structs and unions only. */
translator int < int i > {
	x = i;
};
