"""The kinds of words that the parser looks for.

In: words and phrases, no patterns.  Out: a frozen, hashable, picklable `Lexicon`.
Never: holds words of a language itself; those stand in a package a language.
"""

from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
from attrs import field, fields, frozen

from ...arguments import expect_path, wrong
from ...errors import ReadError
from ...model.converting import strings


def _groups(value: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(strings(group) for group in value)


def said(text: str) -> tuple[str, ...]:
    """Return the words and phrases between the bars of *text*, whatever its lines.

    >>> said("moved by | on motion of | proposed by")
    ('moved by', 'on motion of', 'proposed by')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


STRINGS = attrs.Converter(strings)  # one for all: attrs looks at the signature of each


def words() -> "tuple[str, ...]":
    """Return the field of a list of words or phrases, all in lower case."""
    return field(default=(), converter=STRINGS)


@frozen(kw_only=True, eq=False, repr=False)
class Lexicon:
    """Words and phrases by what they mean, in lower case, none of them a pattern.

    Make a house style of it with `extend`; the lexicon itself never changes.

    >>> from meetingmodel import ENGLISH
    >>> house = ENGLISH.extend(action_labels=["follow-up"])
    >>> "follow-up" in house.action_labels
    True
    """

    language: str = "en"
    # dates, times, numbers and pages
    months: tuple[tuple[str, ...], ...] = field(default=(), converter=_groups)
    weekdays: tuple[str, ...] = words()
    before_noon: tuple[str, ...] = words()
    after_noon: tuple[str, ...] = words()
    noon: tuple[str, ...] = words()
    time_zones: tuple[str, ...] = words()
    ordinals: tuple[str, ...] = words()
    ordinal_words: tuple[str, ...] = words()
    day_of: tuple[str, ...] = words()
    until_words: tuple[str, ...] = words()
    between_words: tuple[str, ...] = words()
    day_joiners: tuple[str, ...] = words()
    clock_words: tuple[str, ...] = words()
    hour_words: tuple[str, ...] = words()
    hour_openings: tuple[str, ...] = words()
    page_words: tuple[str, ...] = words()
    page_marks: tuple[str, ...] = words()
    page_of: tuple[str, ...] = words()
    abbreviations: tuple[str, ...] = words()
    sentence_openers: tuple[str, ...] = words()
    number_words: tuple[str, ...] = words()
    # names and people
    titles: tuple[str, ...] = words()
    offices: tuple[str, ...] = words()
    dotted_names: tuple[str, ...] = words()
    particles: tuple[str, ...] = words()
    quantifiers: tuple[str, ...] = words()
    also_names: tuple[str, ...] = words()
    role_words: tuple[str, ...] = words()
    heads: tuple[str, ...] = words()
    role_modifiers: tuple[str, ...] = words()
    role_fields: tuple[str, ...] = words()
    until_openings: tuple[str, ...] = words()
    origins: tuple[str, ...] = words()
    name_joiners: tuple[str, ...] = words()
    personal_titles: tuple[str, ...] = words()
    credentials: tuple[str, ...] = words()
    name_ends: tuple[str, ...] = words()
    firm_ends: tuple[str, ...] = words()
    roll_heads: tuple[str, ...] = words()
    not_names: tuple[str, ...] = words()
    groups: tuple[str, ...] = words()
    group_ends: tuple[str, ...] = words()
    speech: tuple[str, ...] = words()
    conditions: tuple[str, ...] = words()
    conjunctions: tuple[str, ...] = words()
    alternatives: tuple[str, ...] = words()
    definite_articles: tuple[str, ...] = words()
    office_of: tuple[str, ...] = words()
    articles: tuple[str, ...] = words()
    name_stops: tuple[str, ...] = words()
    body_ends: tuple[str, ...] = words()
    verb_ends: tuple[str, ...] = words()
    nobody: tuple[str, ...] = words()
    # header
    of_words: tuple[str, ...] = words()
    town_words: tuple[str, ...] = words()
    written_by: tuple[str, ...] = words()
    committee_words: tuple[str, ...] = words()
    body_words: tuple[str, ...] = words()
    meeting_words: tuple[str, ...] = words()
    kinds: tuple[str, ...] = words()
    date_labels: tuple[str, ...] = words()
    time_labels: tuple[str, ...] = words()
    location_labels: tuple[str, ...] = words()
    body_labels: tuple[str, ...] = words()
    place_words: tuple[str, ...] = words()
    other_labels: tuple[str, ...] = words()
    place_and_time_labels: tuple[str, ...] = words()
    title_goes_on: tuple[str, ...] = words()
    place_openings: tuple[str, ...] = words()
    at_words: tuple[str, ...] = words()
    ways: tuple[str, ...] = words()
    place_ends: tuple[str, ...] = words()
    place_stops: tuple[str, ...] = words()
    virtual_places: tuple[str, ...] = words()
    room_openings: tuple[str, ...] = words()
    rooms: tuple[str, ...] = words()
    assembly_words: tuple[str, ...] = words()
    organization_words: tuple[str, ...] = words()
    common_bodies: tuple[str, ...] = words()
    governing_bodies: tuple[str, ...] = words()
    no_bodies: tuple[str, ...] = words()
    no_bodies_ever: tuple[str, ...] = words()
    naming_kinds: tuple[str, ...] = words()
    title_fillers: tuple[str, ...] = words()
    title_ties: tuple[str, ...] = words()
    held: tuple[str, ...] = words()
    calling: tuple[str, ...] = words()
    presiding: tuple[str, ...] = words()
    held_before_date: tuple[str, ...] = words()
    other_dates: tuple[str, ...] = words()
    before_days: tuple[str, ...] = words()
    minutes_words: tuple[str, ...] = words()
    dates_of_other: tuple[str, ...] = words()
    day_first_words: tuple[str, ...] = words()
    called_to_order: tuple[str, ...] = words()
    called_again: tuple[str, ...] = words()
    adjourned: tuple[str, ...] = words()
    ended_openings: tuple[str, ...] = words()
    start_labels: tuple[str, ...] = words()
    end_labels: tuple[str, ...] = words()
    draft_words: tuple[str, ...] = words()
    approved_words: tuple[str, ...] = words()
    quorum_met: tuple[str, ...] = words()
    quorum_missed: tuple[str, ...] = words()
    next_meeting: tuple[str, ...] = words()
    next_headings: tuple[str, ...] = words()
    next_words: tuple[str, ...] = words()
    next_nouns: tuple[str, ...] = words()
    no_own_meeting: tuple[str, ...] = words()
    next_fillers: tuple[str, ...] = words()
    next_gates: tuple[str, ...] = words()
    reporting: tuple[str, ...] = words()
    adjourned_until: tuple[str, ...] = words()
    in_keeping: tuple[str, ...] = words()
    excepting: tuple[str, ...] = words()
    doubtful: tuple[str, ...] = words()
    wrappers: tuple[str, ...] = words()
    talk_wrappers: tuple[str, ...] = words()
    wrapper_adjectives: tuple[str, ...] = words()
    # attendance
    departments: tuple[str, ...] = words()
    roll_marks: tuple[str, ...] = words()
    no_roll_columns: tuple[str, ...] = words()
    roll_columns: tuple[str, ...] = words()
    person_columns: tuple[str, ...] = words()
    present_labels: tuple[str, ...] = words()
    remote_labels: tuple[str, ...] = words()
    absent_labels: tuple[str, ...] = words()
    excused_labels: tuple[str, ...] = words()
    groupless_labels: tuple[str, ...] = words()
    group_labels: tuple[str, ...] = words()
    group_ends_alone: tuple[str, ...] = words()
    chair_labels: tuple[str, ...] = words()
    attendance_stems: tuple[str, ...] = words()
    label_presence: tuple[str, ...] = words()
    label_excused: tuple[str, ...] = words()
    label_absent: tuple[str, ...] = words()
    label_remote: tuple[str, ...] = words()
    label_fillers: tuple[str, ...] = words()
    group_last_words: tuple[str, ...] = words()
    present_marks: tuple[str, ...] = words()
    absent_marks: tuple[str, ...] = words()
    excused_marks: tuple[str, ...] = words()
    remote_marks: tuple[str, ...] = words()
    present_words: tuple[str, ...] = words()
    arrived_words: tuple[str, ...] = words()
    left_words: tuple[str, ...] = words()
    vote_list_labels: tuple[str, ...] = words()
    name_columns: tuple[str, ...] = words()
    excuse_nouns: tuple[str, ...] = words()
    excuse_ends: tuple[str, ...] = words()
    rolled_verbs: tuple[str, ...] = words()
    adverbs: tuple[str, ...] = words()
    told_chairing: tuple[str, ...] = words()
    told_present: tuple[str, ...] = words()
    told_absent: tuple[str, ...] = words()
    told_excused: tuple[str, ...] = words()
    told_remote: tuple[str, ...] = words()
    other_meetings: tuple[str, ...] = words()
    before_names: tuple[str, ...] = words()
    received: tuple[str, ...] = words()
    there: tuple[str, ...] = words()
    there_verbs: tuple[str, ...] = words()
    brief_present: tuple[str, ...] = words()
    brief_excused: tuple[str, ...] = words()
    present_openings: tuple[str, ...] = words()
    remote_openings: tuple[str, ...] = words()
    absent_openings: tuple[str, ...] = words()
    excused_openings: tuple[str, ...] = words()
    remote_words: tuple[str, ...] = words()
    absent_words: tuple[str, ...] = words()
    excused_words: tuple[str, ...] = words()
    status_columns: tuple[str, ...] = words()
    # outline
    duration_words: tuple[str, ...] = words()
    notes_labels: tuple[str, ...] = words()
    item_labels: tuple[str, ...] = words()
    ticket_labels: tuple[str, ...] = words()
    topic_labels: tuple[str, ...] = words()
    item_columns: tuple[str, ...] = words()
    number_columns: tuple[str, ...] = words()
    time_columns: tuple[str, ...] = words()
    presenter_columns: tuple[str, ...] = words()
    outcome_columns: tuple[str, ...] = words()
    discussion_columns: tuple[str, ...] = words()
    dispositions: tuple[str, ...] = words()
    usual_items: tuple[str, ...] = words()
    last_items: tuple[str, ...] = words()
    gathering_items: tuple[str, ...] = words()
    attendance_items: tuple[str, ...] = words()
    agenda_openings: tuple[str, ...] = words()
    verbs_of_prose: tuple[str, ...] = words()
    errands: tuple[str, ...] = words()
    no_errands: tuple[str, ...] = words()
    able: tuple[str, ...] = words()
    consent_words: tuple[str, ...] = words()
    closed_words: tuple[str, ...] = words()
    label_words: tuple[str, ...] = words()
    vote_lines: tuple[str, ...] = words()
    closing_labels: tuple[str, ...] = words()
    closing_headings: tuple[str, ...] = words()
    attachment_titles: tuple[str, ...] = words()
    action_sections: tuple[str, ...] = words()
    action_nouns: tuple[str, ...] = words()
    action_fillers: tuple[str, ...] = words()
    task_leads: tuple[str, ...] = words()
    listed_leads: tuple[str, ...] = words()
    undone: tuple[str, ...] = words()
    remark_openings: tuple[str, ...] = words()
    # motions and votes
    numbers: tuple[str, ...] = words()
    indefinite_articles: tuple[str, ...] = words()
    thing_pronouns: tuple[str, ...] = words()
    title_pronouns: tuple[str, ...] = words()
    motion_nouns: tuple[str, ...] = words()
    bare_motions: tuple[str, ...] = words()
    made_by: tuple[str, ...] = words()
    proposing: tuple[str, ...] = words()
    advising: tuple[str, ...] = words()
    hypothetical: tuple[str, ...] = words()
    nominating: tuple[str, ...] = words()
    nominating_verbs: tuple[str, ...] = words()
    by_words: tuple[str, ...] = words()
    motion_glue: tuple[str, ...] = words()
    motion_joins: tuple[str, ...] = words()
    second_joins: tuple[str, ...] = words()
    second_leads: tuple[str, ...] = words()
    second_fillers: tuple[str, ...] = words()
    result_leads: tuple[str, ...] = words()
    result_goes_on: tuple[str, ...] = words()
    fate_joins: tuple[str, ...] = words()
    office_ties: tuple[str, ...] = words()
    motion_links: tuple[str, ...] = words()
    motion_texts: tuple[str, ...] = words()
    motion_made: tuple[str, ...] = words()
    motion_leads: tuple[str, ...] = words()
    motion_numbers: tuple[str, ...] = words()
    moved_and_seconded: tuple[str, ...] = words()
    moved_seconded_carried: tuple[str, ...] = words()
    mover_tags: tuple[str, ...] = words()
    seconder_tags: tuple[str, ...] = words()
    mover_letters: tuple[str, ...] = words()
    seconder_letters: tuple[str, ...] = words()
    adopting: tuple[str, ...] = words()
    amending: tuple[str, ...] = words()
    voted: tuple[str, ...] = words()
    voters: tuple[str, ...] = words()
    counted_voters: tuple[str, ...] = words()
    vote_ends: tuple[str, ...] = words()
    call_verbs: tuple[str, ...] = words()
    score_ties: tuple[str, ...] = words()
    in_unison: tuple[str, ...] = words()
    no_number: tuple[str, ...] = words()
    of_the: tuple[str, ...] = words()
    vote_words: tuple[str, ...] = words()
    told_as_done: tuple[str, ...] = words()
    told_verbs: tuple[str, ...] = words()
    vote_ends_it: tuple[str, ...] = words()
    vote_fillers: tuple[str, ...] = words()
    elected: tuple[str, ...] = words()
    motion_verbs: tuple[str, ...] = words()
    proposal_words: tuple[str, ...] = words()
    none_opposed: tuple[str, ...] = words()
    vote_absent: tuple[str, ...] = words()
    vote_recused: tuple[str, ...] = words()
    voting_no: tuple[str, ...] = words()
    voting_yes: tuple[str, ...] = words()
    no_calls: tuple[str, ...] = words()
    resolves: tuple[str, ...] = words()
    places: tuple[str, ...] = words()
    moving_alone: tuple[str, ...] = words()
    resolved_openings: tuple[str, ...] = words()
    result_labels: tuple[str, ...] = words()
    became_labels: tuple[str, ...] = words()
    motion_fates: tuple[str, ...] = words()
    fate_stops: tuple[str, ...] = words()
    decision_capitals: tuple[str, ...] = words()
    seconder_columns: tuple[str, ...] = words()
    following: tuple[str, ...] = words()
    naming_again: tuple[str, ...] = words()
    naming_nothing: tuple[str, ...] = words()
    the_following: tuple[str, ...] = words()
    so_moved: tuple[str, ...] = words()
    mover_leads: tuple[str, ...] = words()
    motion_references: tuple[str, ...] = words()
    proposing_the_motion: tuple[str, ...] = words()
    voted_for: tuple[str, ...] = words()
    approved_by_vote: tuple[str, ...] = words()
    adverbs_of_votes: tuple[str, ...] = words()
    by_a_vote: tuple[str, ...] = words()
    proposals: tuple[str, ...] = words()
    motion_itself: tuple[str, ...] = words()
    motion_kinds: tuple[str, ...] = words()
    recitals: tuple[str, ...] = words()
    motion_nominals: tuple[str, ...] = words()
    motion_columns: tuple[str, ...] = words()
    mover_columns: tuple[str, ...] = words()
    existential: tuple[str, ...] = words()
    motion_announcements: tuple[str, ...] = words()
    main_motion: tuple[str, ...] = words()
    seconded: tuple[str, ...] = words()
    moved_by: tuple[str, ...] = words()
    moving_verbs: tuple[str, ...] = words()
    motion_openings: tuple[str, ...] = words()
    motion_content: tuple[str, ...] = words()
    motion_gates: tuple[str, ...] = words()
    vote_gates: tuple[str, ...] = words()
    seconding_verbs: tuple[str, ...] = words()
    all_in_favour: tuple[str, ...] = words()
    methods: tuple[str, ...] = words()
    carried: tuple[str, ...] = words()
    failed: tuple[str, ...] = words()
    tabled: tuple[str, ...] = words()
    withdrawn: tuple[str, ...] = words()
    referred: tuple[str, ...] = words()
    lapsed: tuple[str, ...] = words()
    yes: tuple[str, ...] = words()
    counted_yes: tuple[str, ...] = words()
    vote_leads: tuple[str, ...] = words()
    passed_words: tuple[str, ...] = words()
    vote_of: tuple[str, ...] = words()
    vote_lists: tuple[str, ...] = words()
    no: tuple[str, ...] = words()
    abstained: tuple[str, ...] = words()
    first_person: tuple[str, ...] = words()
    # decisions
    decision_openings: tuple[str, ...] = words()
    askings: tuple[str, ...] = words()
    decision_bodies: tuple[str, ...] = words()
    decision_verbs: tuple[str, ...] = words()
    passives: tuple[str, ...] = words()
    this_was_agreed: tuple[str, ...] = words()
    agreed_ends: tuple[str, ...] = words()
    decision_labels: tuple[str, ...] = words()
    decision_nouns: tuple[str, ...] = words()
    decision_columns: tuple[str, ...] = words()
    decision_phrases: tuple[str, ...] = words()
    # who came and went
    arriving: tuple[str, ...] = words()
    leaving: tuple[str, ...] = words()
    returning: tuple[str, ...] = words()
    recusing: tuple[str, ...] = words()
    presence_places: tuple[str, ...] = words()
    presence_adverbs: tuple[str, ...] = words()
    presence_times: tuple[str, ...] = words()
    presence_ways: tuple[str, ...] = words()
    # actions
    hindrances: tuple[str, ...] = words()
    possessives: tuple[str, ...] = words()
    subordinators: tuple[str, ...] = words()
    question_words: tuple[str, ...] = words()
    action_labels: tuple[str, ...] = words()
    business_kinds: tuple[str, ...] = words()
    owner_columns: tuple[str, ...] = words()
    task_columns: tuple[str, ...] = words()
    due_columns: tuple[str, ...] = words()
    done_words: tuple[str, ...] = words()
    in_progress_words: tuple[str, ...] = words()
    cancelled_words: tuple[str, ...] = words()
    negations: tuple[str, ...] = words()
    new_words: tuple[str, ...] = words()
    modals: tuple[str, ...] = words()
    weak_modals: tuple[str, ...] = words()
    modal_gates: tuple[str, ...] = words()
    softeners: tuple[str, ...] = words()
    pleas: tuple[str, ...] = words()
    promises: tuple[str, ...] = words()
    plain_promises: tuple[str, ...] = words()
    needs: tuple[str, ...] = words()
    views: tuple[str, ...] = words()
    causing: tuple[str, ...] = words()
    taking: tuple[str, ...] = words()
    deliverables: tuple[str, ...] = words()
    but_words: tuple[str, ...] = words()
    own_acts: tuple[str, ...] = words()
    perfects: tuple[str, ...] = words()
    past_perfects: tuple[str, ...] = words()
    phrasal_tasks: tuple[str, ...] = words()
    proposings: tuple[str, ...] = words()
    be_words: tuple[str, ...] = words()
    do_words: tuple[str, ...] = words()
    gerund_ends: tuple[str, ...] = words()
    silent_ends: tuple[str, ...] = words()
    participle_ends: tuple[str, ...] = words()
    no_owners: tuple[str, ...] = words()
    no_verbs: tuple[str, ...] = words()
    states: tuple[str, ...] = words()
    no_duties: tuple[str, ...] = words()
    wishes: tuple[str, ...] = words()
    body_acts: tuple[str, ...] = words()
    desk_verbs: tuple[str, ...] = words()
    deliberating: tuple[str, ...] = words()
    is_to: tuple[str, ...] = words()
    doing_bodies: tuple[str, ...] = words()
    binding: tuple[str, ...] = words()
    doubts: tuple[str, ...] = words()
    politely: tuple[str, ...] = words()
    asking_modals: tuple[str, ...] = words()
    asking_leave: tuple[str, ...] = words()
    leave_verbs: tuple[str, ...] = words()
    asked_for: tuple[str, ...] = words()
    on_the_spot: tuple[str, ...] = words()
    volunteering: tuple[str, ...] = words()
    by_whom: tuple[str, ...] = words()
    to_be: tuple[str, ...] = words()
    also_to: tuple[str, ...] = words()
    infinitive: tuple[str, ...] = words()
    noun_ends: tuple[str, ...] = words()
    no_actors: tuple[str, ...] = words()
    papers: tuple[str, ...] = words()
    personal_verbs: tuple[str, ...] = words()
    given_verbs: tuple[str, ...] = words()
    no_name_after: tuple[str, ...] = words()
    joining: tuple[str, ...] = words()
    both_words: tuple[str, ...] = words()
    oneself: tuple[str, ...] = words()
    third_persons: tuple[str, ...] = words()
    plural_persons: tuple[str, ...] = words()
    auxiliaries: tuple[str, ...] = words()
    determiners: tuple[str, ...] = words()
    no_subjects: tuple[str, ...] = words()
    no_promisers: tuple[str, ...] = words()
    clause_words: tuple[str, ...] = words()
    adverbials: tuple[str, ...] = words()
    anybody: tuple[str, ...] = words()
    task_of: tuple[str, ...] = words()
    reports: tuple[str, ...] = words()
    past_ends: tuple[str, ...] = words()
    present_ends: tuple[str, ...] = words()
    past_verbs: tuple[str, ...] = words()
    doers: tuple[str, ...] = words()
    handed_on: tuple[str, ...] = words()
    being: tuple[str, ...] = words()
    referring: tuple[str, ...] = words()
    handing: tuple[str, ...] = words()
    little_words: tuple[str, ...] = words()
    asked: tuple[str, ...] = words()
    requests: tuple[str, ...] = words()
    task_verbs: tuple[str, ...] = words()
    due_qualifiers: tuple[str, ...] = words()
    day_parts: tuple[str, ...] = words()
    due_occasions: tuple[str, ...] = words()
    due_meetings: tuple[str, ...] = words()
    due_months_in: tuple[str, ...] = words()
    due_openings: tuple[str, ...] = words()
    due_past: tuple[str, ...] = words()  # what follows tells of the past, and is no due word
    due_phrases: tuple[str, ...] = words()

    # What attrs writes for hundreds of kinds takes longer to compile than the rest of the module.
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Lexicon):
            return NotImplemented
        return self is other or all(
            getattr(self, kind.name) == getattr(other, kind.name) for kind in fields(Lexicon)
        )

    def __hash__(self) -> int:
        return hash(self.language)  # as good as any: hardly ever are there two of a language

    def __repr__(self) -> str:
        return f"<Lexicon {self.language!r}>"

    def extend(self, **more: Iterable[str]) -> "Lexicon":
        """Return a lexicon with *more* words: `extend(seconded=["second of"])`.

        Raises `ValueError` for a kind of words that there is not, and names those spelt alike.
        """
        known = {f.name for f in fields(Lexicon)} - {"language", "months"}
        for kind in more:
            if kind not in known:
                raise ValueError(_no_kind(kind, known))
        added: dict[str, Any] = {
            kind: (*getattr(self, kind), *_lower(kind, new)) for kind, new in more.items()
        }
        return attrs.evolve(self, **added)

    def extend_from(self, path: str | PathLike[str]) -> "Lexicon":
        """Return a lexicon with the words of a TOML file: `seconded = ["second of"]`.

        Raises `ReadError` where the file cannot be read or names a kind of words that there is not.
        """
        import tomllib  # seldom needed, and slow to import

        expect_path(path, "it leads to a file of words in TOML")
        name = Path(path).name
        try:
            data = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise ReadError(f"{name!r}: there is no such file of words") from None
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            said = getattr(error, "strerror", None) or error
            raise ReadError(f"{name!r}: cannot be read as a lexicon in TOML: {said}") from error
        for kind, new in data.items():
            if not isinstance(new, list) or not all(isinstance(word, str) for word in new):
                raise ReadError(f'{name!r}: {kind} must be a list of strings: {kind} = ["…"]')
        try:
            return self.extend(**data)
        except ValueError as error:
            raise ReadError(f"{name!r}: {error}") from error


def _lower(kind: str, words: Iterable[str]) -> Iterator[str]:
    for word in strings(words):
        if not isinstance(word, str):
            raise wrong(word, f"strings as words of the kind {kind!r}")
        yield word.lower()


def _no_kind(kind: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = [repr(one) for one in get_close_matches(kind, sorted(known), 3)]
    meant = f"Do you mean {' or '.join(near)}? " if near else ""
    return (
        f"there is no kind of words {kind!r}. {meant}The page on the lexicon in the documentation "
        "says which kinds there are."
    )
