create table meetings (
  id integer primary key, title text not null, body text, kind text, date text, start text, "end" text,
  location text, status text, source text
);
create table attendance (
  id integer primary key, meeting integer not null references meetings (id), name text not null,
  full_name text, role text, organization text, presence text not null, "group" text
);
create table passages (
  id integer primary key, meeting integer not null references meetings (id), part text not null,
  kind text not null, level integer not null, item text, text text not null, line integer
);
create table actions (
  id integer primary key, meeting integer not null references meetings (id), item text,
  text text not null, owners text not null, due text, due_text text, status text not null, line integer
);
create table motions (
  id integer primary key, meeting integer not null references meetings (id), item text,
  text text not null, mover text, seconder text, outcome text, outcome_text text,
  ayes integer, nays integer, abstentions integer, line integer
);
create table decisions (
  id integer primary key, meeting integer not null references meetings (id), item text,
  text text not null, line integer
);
create index actions_by_due on actions (status, due);
create index passages_by_meeting on passages (meeting);
create virtual table passages_fts using fts5 (text, content = 'passages', content_rowid = 'id');
