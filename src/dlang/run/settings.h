/*
 * settings.h - the options of a run that the event path reads.
 */
#ifndef D_SETTINGS_H
#define D_SETTINGS_H

struct d_clause;
struct d_consumer;

/* Bring c->settings up to date with c->machine.options. */
void d_settings_take(struct d_consumer *);

/* Set an option from a clause; value NULL: none was given.  An option that cannot be set is
 * reported on c->err and stays as it is. */
void d_setopt(struct d_consumer *, const struct d_clause *, const char *name, const char *value);

#endif
