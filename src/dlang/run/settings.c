/*
 * settings.c - the options of a run, and their change by setopt().
 */

#include "dlang/run/settings.h"
#include "dlang/run/consumer.h"
#include "dlang/run/report.h"

void
d_settings_take(struct d_consumer *c)
{
	const struct d_options *o = &c->machine.options;
	const int64_t *value = o->value;

	c->settings.quiet = d_option_on(o, D_O_QUIET);
	c->settings.flowindent = d_option_on(o, D_O_FLOWINDENT);
	c->settings.style.raw_bytes = d_option_on(o, D_O_RAWBYTES);
	c->settings.style.visible = c->machine.host.terminal && c->out == c->standard;
	c->settings.style.strsize = c->machine.string_max + 1;
	c->settings.style.order = (struct d_agg_order){
		.by_key = d_option_on(o, D_O_AGGSORTKEY),
		.reverse = d_option_on(o, D_O_AGGSORTREV),
		.key_position = d_option_on(o, D_O_AGGSORTKEYPOS) ?
		    (unsigned)value[D_O_AGGSORTKEYPOS] : 0,
		.rows = d_option_on(o, D_O_AGGROWS) ? (size_t)value[D_O_AGGROWS] : 0,
		.position = d_option_on(o, D_O_AGGSORTPOS) ? (unsigned)value[D_O_AGGSORTPOS] : 0,
	};
}

void
d_setopt(struct d_consumer *c, const struct d_clause *clause, const char *name, const char *value)
{
	const char *why = d_options_set(&c->machine.options, name, value, D_OPT_RUNNING);

	if (why != NULL)
		d_setopt_report(c, clause, name, value != NULL ? value : "1", why);
	else
		d_settings_take(c);
}
