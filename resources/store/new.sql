CREATE TABLE action (
	id BLOB NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	year INTEGER DEFAULT '0' NOT NULL, 
	running INTEGER DEFAULT '0' NOT NULL, 
	suffix TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	origin TEXT DEFAULT 'meeting' NOT NULL, 
	body_id BLOB, 
	meeting_id BLOB, 
	item_id BLOB, 
	issue_id BLOB, 
	owner_agency_id BLOB, 
	owner_person_id BLOB, 
	owner_words TEXT DEFAULT '' NOT NULL, 
	community INTEGER DEFAULT 0 NOT NULL, 
	given_on TEXT NOT NULL, 
	due TEXT, 
	due_words TEXT DEFAULT '' NOT NULL, 
	due_next_meeting INTEGER DEFAULT 0 NOT NULL, 
	state TEXT DEFAULT 'open' NOT NULL, 
	closed_on TEXT, 
	closing_note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, activity_id BLOB REFERENCES activity (id), priority_id BLOB REFERENCES priority (id), from_community INTEGER DEFAULT 0 NOT NULL, adopted_on TEXT, plan_line_id BLOB REFERENCES plan_line (id), risk_id BLOB REFERENCES risk (id), check_item_id BLOB REFERENCES check_item (id), entry_id BLOB REFERENCES entry (id), spent_pence INTEGER, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_action_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_action_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_action_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_action_owner_agency_id FOREIGN KEY(owner_agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_action_owner_person_id FOREIGN KEY(owner_person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE action_carry (
	id BLOB NOT NULL, 
	action_id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_action_carry PRIMARY KEY (id), 
	CONSTRAINT fk_action_carry_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_action_carry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE action_note (
	id BLOB NOT NULL, 
	action_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	person_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_action_note PRIMARY KEY (id), 
	CONSTRAINT fk_action_note_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_action_note_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE activity (
	id BLOB NOT NULL, 
	kind_id BLOB NOT NULL, 
	series_id BLOB, 
	title TEXT DEFAULT '' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	venue_id BLOB, 
	place TEXT DEFAULT '' NOT NULL, 
	ward TEXT DEFAULT '' NOT NULL, 
	from_day TEXT NOT NULL, 
	to_day TEXT, 
	start TEXT, 
	finish TEXT, 
	state TEXT DEFAULT 'planned' NOT NULL, 
	agency_id BLOB, 
	organiser_id BLOB, 
	audience TEXT DEFAULT '' NOT NULL, 
	what TEXT DEFAULT '' NOT NULL, 
	why TEXT DEFAULT '' NOT NULL, 
	materials TEXT DEFAULT '' NOT NULL, 
	outcome TEXT DEFAULT '' NOT NULL, 
	good_practice TEXT DEFAULT '' NOT NULL, 
	good_practice_topic TEXT DEFAULT '' NOT NULL, 
	private_note TEXT DEFAULT '' NOT NULL, 
	link TEXT DEFAULT '' NOT NULL, 
	review_on TEXT, 
	verdict TEXT DEFAULT '' NOT NULL, 
	verdict_on TEXT, 
	funding_pence INTEGER, 
	match_funding_pence INTEGER, 
	closed_on TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity PRIMARY KEY (id), 
	CONSTRAINT fk_activity_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_activity_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_activity_kind_id FOREIGN KEY(kind_id) REFERENCES activity_kind (id), 
	CONSTRAINT fk_activity_organiser_id FOREIGN KEY(organiser_id) REFERENCES person (id), 
	CONSTRAINT fk_activity_series_id FOREIGN KEY(series_id) REFERENCES activity (id), 
	CONSTRAINT fk_activity_venue_id FOREIGN KEY(venue_id) REFERENCES venue (id)
)
 STRICT;
CREATE TABLE activity_agency (
	id BLOB NOT NULL, 
	activity_id BLOB NOT NULL, 
	agency_id BLOB NOT NULL, 
	part TEXT DEFAULT 'partner' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity_agency PRIMARY KEY (id), 
	CONSTRAINT fk_activity_agency_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_activity_agency_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id)
)
 STRICT;
CREATE TABLE activity_count (
	id BLOB NOT NULL, 
	activity_id BLOB NOT NULL, 
	category TEXT DEFAULT '' NOT NULL, 
	phase TEXT DEFAULT 'during' NOT NULL, 
	value INTEGER NOT NULL, 
	as_at TEXT, 
	source TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity_count PRIMARY KEY (id), 
	CONSTRAINT fk_activity_count_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id)
)
 STRICT;
CREATE TABLE activity_day (
	id BLOB NOT NULL, 
	activity_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	public_start TEXT, 
	public_finish TEXT, 
	public_place TEXT DEFAULT '' NOT NULL, 
	agencies TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity_day PRIMARY KEY (id), 
	CONSTRAINT fk_activity_day_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id)
)
 STRICT;
CREATE TABLE activity_kind (
	id BLOB NOT NULL, 
	"key" TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	plural TEXT DEFAULT '' NOT NULL, 
	family TEXT DEFAULT 'event' NOT NULL, 
	features TEXT DEFAULT '' NOT NULL, 
	categories TEXT DEFAULT '' NOT NULL, 
	topics TEXT DEFAULT '' NOT NULL, 
	fewest_a_year INTEGER, 
	position INTEGER DEFAULT '0' NOT NULL, 
	hidden INTEGER DEFAULT 0 NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity_kind PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE activity_meeting (
	id BLOB NOT NULL, 
	activity_id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_activity_meeting_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_activity_meeting_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE activity_taker (
	id BLOB NOT NULL, 
	activity_id BLOB NOT NULL, 
	label TEXT DEFAULT '' NOT NULL, 
	band TEXT DEFAULT '' NOT NULL, 
	person_id BLOB, 
	agency_id BLOB, 
	watch TEXT DEFAULT '' NOT NULL, 
	may_be_contacted TEXT DEFAULT 'unknown' NOT NULL, 
	completed INTEGER DEFAULT 0 NOT NULL, 
	came_to_forum INTEGER DEFAULT 0 NOT NULL, 
	followed_up TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_activity_taker PRIMARY KEY (id), 
	CONSTRAINT fk_activity_taker_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_activity_taker_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_activity_taker_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE agency (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'other' NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	parent_id BLOB, 
	standing TEXT DEFAULT 'member' NOT NULL, 
	responsible_from TEXT, 
	responsible_to TEXT, 
	successor_id BLOB, 
	duty TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	web TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	merged_into BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_agency PRIMARY KEY (id), 
	CONSTRAINT fk_agency_parent_id FOREIGN KEY(parent_id) REFERENCES agency (id), 
	CONSTRAINT fk_agency_successor_id FOREIGN KEY(successor_id) REFERENCES agency (id)
)
 STRICT;
CREATE TABLE agenda_item (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'other' NOT NULL, 
	lead TEXT DEFAULT '' NOT NULL, 
	minutes_allowed INTEGER, 
	standing INTEGER DEFAULT 0 NOT NULL, 
	state TEXT DEFAULT 'not_reached' NOT NULL, 
	minute TEXT DEFAULT '' NOT NULL, 
	private_note TEXT DEFAULT '' NOT NULL, 
	seconds_spent INTEGER DEFAULT '0' NOT NULL, 
	carried_from BLOB, 
	late_paper INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_agenda_item PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_item_carried_from FOREIGN KEY(carried_from) REFERENCES agenda_item (id), 
	CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE alias (
	id BLOB NOT NULL, 
	owner_kind TEXT DEFAULT '' NOT NULL, 
	owner_id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	old_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_alias PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE attachment (
	id BLOB NOT NULL, 
	owner_kind TEXT DEFAULT '' NOT NULL, 
	owner_id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	media_type TEXT DEFAULT '' NOT NULL, 
	caption TEXT DEFAULT '' NOT NULL, 
	size INTEGER DEFAULT '0' NOT NULL, 
	sha256 TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, may_be_printed TEXT DEFAULT 'unknown' NOT NULL, agreed_by TEXT DEFAULT '' NOT NULL, agreed_on TEXT, position INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE attendance (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	person_id BLOB NOT NULL, 
	agency_id BLOB, 
	capacity TEXT DEFAULT 'agency' NOT NULL, 
	mark TEXT DEFAULT 'expected' NOT NULL, 
	stand_in_id BLOB, 
	arrived TEXT, 
	left_at TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_attendance_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_attendance_stand_in_id FOREIGN KEY(stand_in_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE ballot (
	id BLOB NOT NULL, 
	body_id BLOB NOT NULL, 
	meeting_id BLOB, 
	on_day TEXT NOT NULL, 
	method TEXT DEFAULT 'dots' NOT NULL, 
	voters INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_ballot PRIMARY KEY (id), 
	CONSTRAINT fk_ballot_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_ballot_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE ballot_line (
	id BLOB NOT NULL, 
	ballot_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	issue_id BLOB, 
	votes INTEGER DEFAULT '0' NOT NULL, 
	places TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_ballot_line PRIMARY KEY (id), 
	CONSTRAINT fk_ballot_line_ballot_id FOREIGN KEY(ballot_id) REFERENCES ballot (id), 
	CONSTRAINT fk_ballot_line_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id)
)
 STRICT;
CREATE TABLE blob (
	sha256 TEXT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256)
)
 STRICT;
CREATE TABLE body (
	id BLOB NOT NULL, 
	kind TEXT DEFAULT 'other' NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	parent_id BLOB, 
	purpose TEXT DEFAULT '' NOT NULL, 
	cadence TEXT DEFAULT '' NOT NULL, 
	min_meetings INTEGER, 
	max_meetings INTEGER, 
	quorum INTEGER, 
	usual_venue_id BLOB, 
	usual_start TEXT, 
	usual_minutes INTEGER, 
	wards TEXT DEFAULT '' NOT NULL, 
	postcodes TEXT DEFAULT '' NOT NULL, 
	word_body TEXT DEFAULT '' NOT NULL, 
	word_meeting TEXT DEFAULT '' NOT NULL, 
	starts_on TEXT, 
	expected_end TEXT, 
	closing_note TEXT DEFAULT '' NOT NULL, 
	open_to_public INTEGER DEFAULT 0 NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, review_months INTEGER, pack_sections TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_body PRIMARY KEY (id), 
	CONSTRAINT fk_body_parent_id FOREIGN KEY(parent_id) REFERENCES body (id), 
	CONSTRAINT fk_body_usual_venue_id FOREIGN KEY(usual_venue_id) REFERENCES venue (id)
)
 STRICT;
CREATE TABLE body_state (
	id BLOB NOT NULL, 
	body_id BLOB NOT NULL, 
	state TEXT DEFAULT 'planned' NOT NULL, 
	from_day TEXT, 
	reason TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_body_state PRIMARY KEY (id), 
	CONSTRAINT fk_body_state_body_id FOREIGN KEY(body_id) REFERENCES body (id)
)
 STRICT;
CREATE TABLE channel (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	readers TEXT DEFAULT '' NOT NULL, 
	topics TEXT DEFAULT '' NOT NULL, 
	agency_id BLOB, 
	person_id BLOB, 
	times_a_year INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_channel PRIMARY KEY (id), 
	CONSTRAINT fk_channel_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_channel_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE check_item (
	id BLOB NOT NULL, 
	sheet_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	section TEXT DEFAULT '' NOT NULL, 
	part TEXT DEFAULT '' NOT NULL, 
	agency_id BLOB, 
	person_id BLOB, 
	text TEXT DEFAULT '' NOT NULL, 
	statutory INTEGER DEFAULT 0 NOT NULL, 
	answer TEXT DEFAULT '' NOT NULL, 
	evidence TEXT DEFAULT '' NOT NULL, 
	adjustment TEXT DEFAULT '' NOT NULL, 
	owner TEXT DEFAULT '' NOT NULL, 
	due TEXT, 
	on_day TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_check_item PRIMARY KEY (id), 
	CONSTRAINT fk_check_item_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_check_item_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_check_item_sheet_id FOREIGN KEY(sheet_id) REFERENCES check_sheet (id)
)
 STRICT;
CREATE TABLE check_sheet (
	id BLOB NOT NULL, 
	template TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	year TEXT DEFAULT '' NOT NULL, 
	subject TEXT DEFAULT '' NOT NULL, 
	plan_id BLOB, 
	plan_priority_id BLOB, 
	line_id BLOB, 
	activity_id BLOB, 
	body_id BLOB, 
	issue_id BLOB, 
	meeting_id BLOB, 
	on_day TEXT NOT NULL, 
	due TEXT, 
	done_on TEXT, 
	done_by TEXT DEFAULT '' NOT NULL, 
	result TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_check_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_check_sheet_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_check_sheet_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_check_sheet_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_check_sheet_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id), 
	CONSTRAINT fk_check_sheet_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_check_sheet_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_check_sheet_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE clock_extension (
	id BLOB NOT NULL, 
	clock_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	was_due TEXT, 
	now_due TEXT NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	letter_on TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_clock_extension PRIMARY KEY (id), 
	CONSTRAINT fk_clock_extension_clock_id FOREIGN KEY(clock_id) REFERENCES issue_clock (id)
)
 STRICT;
CREATE TABLE closure (
	id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE computer (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	person TEXT DEFAULT '' NOT NULL, 
	public_key TEXT DEFAULT '' NOT NULL, 
	keyed_on TEXT, 
	lost_on TEXT, 
	lost_note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_computer PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE correction (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	agreed_at_id BLOB NOT NULL, 
	item_id BLOB, 
	was TEXT DEFAULT '' NOT NULL, 
	now TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_correction PRIMARY KEY (id), 
	CONSTRAINT fk_correction_agreed_at_id FOREIGN KEY(agreed_at_id) REFERENCES meeting (id), 
	CONSTRAINT fk_correction_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_correction_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE decision (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	item_id BLOB, 
	position INTEGER DEFAULT '0' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	proposer_id BLOB, 
	seconder_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, section17 TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT fk_decision_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_decision_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_decision_proposer_id FOREIGN KEY(proposer_id) REFERENCES person (id), 
	CONSTRAINT fk_decision_seconder_id FOREIGN KEY(seconder_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE dispatch (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	on_day TEXT NOT NULL, 
	by_email INTEGER DEFAULT '0' NOT NULL, 
	by_post INTEGER DEFAULT '0' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_dispatch PRIMARY KEY (id), 
	CONSTRAINT fk_dispatch_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE distribution (
	id BLOB NOT NULL, 
	publication_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	way TEXT DEFAULT 'given' NOT NULL, 
	place TEXT DEFAULT '' NOT NULL, 
	quantity INTEGER, 
	body_id BLOB, 
	activity_id BLOB, 
	person_id BLOB, 
	readers TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_distribution PRIMARY KEY (id), 
	CONSTRAINT fk_distribution_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_distribution_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_distribution_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_distribution_publication_id FOREIGN KEY(publication_id) REFERENCES publication (id)
)
 STRICT;
CREATE TABLE entry (
	id BLOB NOT NULL, 
	register TEXT DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	state TEXT DEFAULT '' NOT NULL, 
	agency_id BLOB, 
	agencies TEXT DEFAULT '' NOT NULL, 
	person_id BLOB, 
	who TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	meeting_id BLOB, 
	plan_id BLOB, 
	plan_priority_id BLOB, 
	issue_id BLOB, 
	activity_id BLOB, 
	codes TEXT DEFAULT '' NOT NULL, 
	from_day TEXT, 
	due TEXT, 
	done_on TEXT, 
	review_on TEXT, 
	published_on TEXT, 
	place TEXT DEFAULT '' NOT NULL, 
	cadence TEXT DEFAULT '' NOT NULL, 
	pence INTEGER, 
	number INTEGER, 
	days INTEGER, 
	marked INTEGER DEFAULT 0 NOT NULL, 
	answer TEXT DEFAULT '' NOT NULL, 
	evidence TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	follows_id BLOB, 
	restricted INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT fk_entry_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_entry_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_entry_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_entry_follows_id FOREIGN KEY(follows_id) REFERENCES entry (id), 
	CONSTRAINT fk_entry_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_entry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_entry_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_entry_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_entry_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE entry_party (
	id BLOB NOT NULL, 
	entry_id BLOB NOT NULL, 
	agency_id BLOB, 
	plan_priority_id BLOB, 
	words TEXT DEFAULT '' NOT NULL, 
	on_day TEXT, 
	leads INTEGER DEFAULT 0 NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_entry_party PRIMARY KEY (id), 
	CONSTRAINT fk_entry_party_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_entry_party_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id), 
	CONSTRAINT fk_entry_party_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE entry_step (
	id BLOB NOT NULL, 
	entry_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	body_id BLOB, 
	meeting_id BLOB, 
	due TEXT, 
	on_day TEXT, 
	text TEXT DEFAULT '' NOT NULL, 
	outcome TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_entry_step PRIMARY KEY (id), 
	CONSTRAINT fk_entry_step_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_entry_step_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id), 
	CONSTRAINT fk_entry_step_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE erasure (
	id BLOB NOT NULL, 
	of_kind TEXT DEFAULT '' NOT NULL, 
	of_id BLOB NOT NULL, 
	of_field TEXT DEFAULT '' NOT NULL, 
	basis TEXT DEFAULT 'request' NOT NULL, 
	on_day TEXT NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE feedback (
	id BLOB NOT NULL, 
	issue_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	way TEXT DEFAULT 'leaflet' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	publication_id BLOB, 
	meeting_id BLOB, 
	message_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_feedback PRIMARY KEY (id), 
	CONSTRAINT fk_feedback_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_feedback_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_feedback_message_id FOREIGN KEY(message_id) REFERENCES message (id), 
	CONSTRAINT fk_feedback_publication_id FOREIGN KEY(publication_id) REFERENCES publication (id)
)
 STRICT;
CREATE TABLE figure (
	id BLOB NOT NULL, 
	indicator_id BLOB NOT NULL, 
	kind TEXT DEFAULT 'actual' NOT NULL, 
	basis TEXT DEFAULT 'whole' NOT NULL, 
	period TEXT DEFAULT '' NOT NULL, 
	from_day TEXT, 
	to_day TEXT, 
	value TEXT DEFAULT '' NOT NULL, 
	numerator INTEGER, 
	denominator INTEGER, 
	population_on TEXT, 
	source TEXT DEFAULT '' NOT NULL, 
	place TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	as_at TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	settled TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_figure PRIMARY KEY (id), 
	CONSTRAINT fk_figure_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_figure_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
)
 STRICT;
CREATE TABLE format_request (
	id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	paper TEXT DEFAULT '' NOT NULL, 
	format TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	person_id BLOB, 
	met_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_format_request PRIMARY KEY (id), 
	CONSTRAINT fk_format_request_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE glossary_term (
	id BLOB NOT NULL, 
	short TEXT DEFAULT '' NOT NULL, 
	long TEXT DEFAULT '' NOT NULL, 
	meaning TEXT DEFAULT '' NOT NULL, 
	expand INTEGER DEFAULT 1 NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_glossary_term PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE held_period (
	id BLOB NOT NULL, 
	from_day TEXT NOT NULL, 
	to_day TEXT NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_held_period PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE history_change (
	unit_id BLOB NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	record_id BLOB NOT NULL, 
	field TEXT NOT NULL, 
	old TEXT, 
	new TEXT, 
	seen BLOB, also TEXT, 
	CONSTRAINT pk_history_change PRIMARY KEY (unit_id, position), 
	CONSTRAINT fk_history_change_unit_id FOREIGN KEY(unit_id) REFERENCES history_unit (id)
)
 STRICT;
CREATE TABLE history_unit (
	id BLOB NOT NULL, 
	computer_id BLOB NOT NULL, 
	number INTEGER NOT NULL, 
	computer TEXT NOT NULL, 
	person_id BLOB, 
	person TEXT NOT NULL, 
	at TEXT NOT NULL, 
	words TEXT NOT NULL, 
	undoes BLOB, 
	final INTEGER NOT NULL, digest TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_history_unit PRIMARY KEY (id), 
	CONSTRAINT uq_history_unit_computer_id_number UNIQUE (computer_id, number)
)
 STRICT;
CREATE TABLE indicator (
	id BLOB NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	aliases TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	unit TEXT DEFAULT '' NOT NULL, 
	form TEXT DEFAULT 'count' NOT NULL, 
	good TEXT DEFAULT 'unsaid' NOT NULL, 
	change_in TEXT DEFAULT 'percent' NOT NULL, 
	per INTEGER, 
	numerator TEXT DEFAULT '' NOT NULL, 
	denominator TEXT DEFAULT '' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	collection TEXT DEFAULT '' NOT NULL, 
	not_collected INTEGER DEFAULT 0 NOT NULL, 
	agreements TEXT DEFAULT '' NOT NULL, 
	stretch INTEGER DEFAULT 0 NOT NULL, 
	reward INTEGER DEFAULT 0 NOT NULL, 
	family TEXT DEFAULT '' NOT NULL, 
	part_of_id BLOB, 
	gap_to_id BLOB, 
	measure_id BLOB, 
	survey_id BLOB, 
	position INTEGER DEFAULT '0' NOT NULL, 
	hidden INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id), 
	CONSTRAINT fk_indicator_part_of_id FOREIGN KEY(part_of_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_survey_id FOREIGN KEY(survey_id) REFERENCES survey (id), 
	CONSTRAINT fk_indicator_gap_to_id FOREIGN KEY(gap_to_id) REFERENCES indicator (id)
)
 STRICT;
CREATE TABLE indicator_name (
	id BLOB NOT NULL, 
	indicator_id BLOB NOT NULL, 
	plan_id BLOB, 
	plan_words TEXT DEFAULT '' NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_indicator_name PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_name_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_name_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
 STRICT;
CREATE TABLE indicator_partner (
	id BLOB NOT NULL, 
	indicator_id BLOB NOT NULL, 
	agency_id BLOB, 
	words TEXT DEFAULT '' NOT NULL, 
	leads INTEGER DEFAULT 0 NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_indicator_partner PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_partner_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_indicator_partner_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
)
 STRICT;
CREATE TABLE indicator_target (
	id BLOB NOT NULL, 
	indicator_id BLOB NOT NULL, 
	plan_id BLOB, 
	period TEXT DEFAULT '' NOT NULL, 
	from_day TEXT, 
	to_day TEXT, 
	state TEXT DEFAULT 'agreed' NOT NULL, 
	value TEXT DEFAULT '' NOT NULL, 
	percent TEXT DEFAULT '' NOT NULL, 
	numerator INTEGER, 
	denominator INTEGER, 
	population_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_indicator_target PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_target_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_target_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
)
 STRICT;
CREATE TABLE issue (
	id BLOB NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	year INTEGER DEFAULT '0' NOT NULL, 
	running INTEGER DEFAULT '0' NOT NULL, 
	suffix TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	private_detail TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	place TEXT DEFAULT '' NOT NULL, 
	source TEXT DEFAULT 'meeting' NOT NULL, 
	body_id BLOB, 
	meeting_id BLOB, 
	item_id BLOB, 
	raiser_id BLOB, 
	raised_on TEXT NOT NULL, 
	state TEXT DEFAULT 'open' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, matter TEXT DEFAULT 'issue' NOT NULL, ward TEXT DEFAULT '' NOT NULL, written INTEGER DEFAULT 0 NOT NULL, councillor_id BLOB REFERENCES person (id), agency_id BLOB REFERENCES agency (id), activity_id BLOB REFERENCES activity (id), received_at TEXT, update_days INTEGER, next_update TEXT, answer TEXT DEFAULT 'none' NOT NULL, answer_words TEXT DEFAULT '' NOT NULL, answer_why TEXT DEFAULT '' NOT NULL, answered_on TEXT, closed_on TEXT, dealt TEXT DEFAULT 'unknown' NOT NULL, stage INTEGER DEFAULT '1' NOT NULL, follow_up_on TEXT, worked TEXT DEFAULT 'not_asked' NOT NULL, worked_on TEXT, worked_note TEXT DEFAULT '' NOT NULL, merged_into BLOB, 
	CONSTRAINT pk_issue PRIMARY KEY (id), 
	CONSTRAINT fk_issue_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_issue_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_issue_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_issue_raiser_id FOREIGN KEY(raiser_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE issue_clock (
	id BLOB NOT NULL, 
	issue_id BLOB NOT NULL, 
	clock TEXT DEFAULT 'reply' NOT NULL, 
	stage INTEGER DEFAULT '1' NOT NULL, 
	starts_on TEXT NOT NULL, 
	due TEXT, 
	due_at TEXT, 
	met_on TEXT, 
	met_at TEXT, 
	miss_reason TEXT DEFAULT '' NOT NULL, 
	accepted TEXT DEFAULT '' NOT NULL, 
	action_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_issue_clock PRIMARY KEY (id), 
	CONSTRAINT fk_issue_clock_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_issue_clock_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id)
)
 STRICT;
CREATE TABLE issue_meeting (
	id BLOB NOT NULL, 
	issue_id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	item_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_issue_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_issue_meeting_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_issue_meeting_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_issue_meeting_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE issue_step (
	id BLOB NOT NULL, 
	issue_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	step TEXT DEFAULT 'note' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	public INTEGER DEFAULT 0 NOT NULL, 
	person_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_issue_step PRIMARY KEY (id), 
	CONSTRAINT fk_issue_step_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_issue_step_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE issue_voice (
	id BLOB NOT NULL, 
	issue_id BLOB NOT NULL, 
	body_id BLOB, 
	meeting_id BLOB, 
	raiser_id BLOB, 
	source TEXT DEFAULT 'meeting' NOT NULL, 
	on_day TEXT NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	private_detail TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_issue_voice PRIMARY KEY (id), 
	CONSTRAINT fk_issue_voice_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_issue_voice_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_issue_voice_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_issue_voice_raiser_id FOREIGN KEY(raiser_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE issued_paper (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	audience TEXT DEFAULT 'internal' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	issued_at TEXT NOT NULL, 
	record TEXT DEFAULT '' NOT NULL, 
	sha256 TEXT DEFAULT '' NOT NULL, 
	pages INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_issued_paper PRIMARY KEY (id), 
	CONSTRAINT fk_issued_paper_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE line_feed (
	id BLOB NOT NULL, 
	line_id BLOB NOT NULL, 
	action_id BLOB, 
	activity_id BLOB, 
	measure_id BLOB, 
	indicator_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_line_feed PRIMARY KEY (id), 
	CONSTRAINT fk_line_feed_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_line_feed_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_line_feed_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_line_feed_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id), 
	CONSTRAINT fk_line_feed_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id)
)
 STRICT;
CREATE TABLE line_partner (
	id BLOB NOT NULL, 
	line_id BLOB NOT NULL, 
	agency_id BLOB NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_line_partner PRIMARY KEY (id), 
	CONSTRAINT fk_line_partner_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_line_partner_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id)
)
 STRICT;
CREATE TABLE local_arrival (
	position INTEGER NOT NULL, 
	unit_id BLOB NOT NULL, 
	CONSTRAINT pk_local_arrival PRIMARY KEY (position), 
	CONSTRAINT fk_local_arrival_unit_id FOREIGN KEY(unit_id) REFERENCES history_unit (id), 
	CONSTRAINT uq_local_arrival_unit_id UNIQUE (unit_id)
)
 STRICT;
CREATE TABLE local_draft (
	computer_id BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	record_id BLOB NOT NULL, 
	field TEXT NOT NULL, 
	text TEXT NOT NULL, 
	base TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_local_draft PRIMARY KEY (computer_id, kind, record_id, field)
)
 STRICT;
CREATE TABLE local_head (
	record_id BLOB NOT NULL, 
	field TEXT NOT NULL, 
	unit_id BLOB NOT NULL, 
	CONSTRAINT pk_local_head PRIMARY KEY (record_id, field, unit_id)
)
 STRICT;
CREATE TABLE local_peer (
	computer_id BLOB NOT NULL, 
	name TEXT NOT NULL, 
	person TEXT NOT NULL, 
	heard_at TEXT, 
	sent_at TEXT, 
	has TEXT NOT NULL, 
	sent TEXT NOT NULL, 
	CONSTRAINT pk_local_peer PRIMARY KEY (computer_id)
)
 STRICT;
CREATE TABLE local_store (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_local_store PRIMARY KEY (name)
)
 STRICT;
CREATE TABLE local_taking (
	id BLOB NOT NULL, 
	handover_id BLOB NOT NULL, 
	computer_id BLOB NOT NULL, 
	computer TEXT NOT NULL, 
	person TEXT NOT NULL, 
	at TEXT NOT NULL, 
	first_position INTEGER NOT NULL, 
	last_position INTEGER NOT NULL, 
	changes INTEGER NOT NULL, 
	undone_by BLOB, 
	CONSTRAINT pk_local_taking PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE matrix (
	id BLOB NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	on_day TEXT NOT NULL, 
	criteria TEXT DEFAULT '' NOT NULL, 
	meaning TEXT DEFAULT '' NOT NULL, 
	highest INTEGER DEFAULT '5' NOT NULL, 
	cut_off INTEGER, 
	state TEXT DEFAULT 'draft' NOT NULL, 
	proposed_on TEXT, 
	proposed_to_id BLOB, 
	agreed_on TEXT, 
	agreed_at_id BLOB, 
	agreed_by TEXT DEFAULT '' NOT NULL, 
	follows_id BLOB, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_matrix PRIMARY KEY (id), 
	CONSTRAINT fk_matrix_agreed_at_id FOREIGN KEY(agreed_at_id) REFERENCES meeting (id), 
	CONSTRAINT fk_matrix_follows_id FOREIGN KEY(follows_id) REFERENCES matrix (id), 
	CONSTRAINT fk_matrix_proposed_to_id FOREIGN KEY(proposed_to_id) REFERENCES body (id)
)
 STRICT;
CREATE TABLE matrix_row (
	id BLOB NOT NULL, 
	matrix_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	issue TEXT DEFAULT '' NOT NULL, 
	scores TEXT DEFAULT '' NOT NULL, 
	chosen INTEGER DEFAULT 0 NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	scored_by TEXT DEFAULT '' NOT NULL, 
	plan_priority_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_matrix_row PRIMARY KEY (id), 
	CONSTRAINT fk_matrix_row_matrix_id FOREIGN KEY(matrix_id) REFERENCES matrix (id), 
	CONSTRAINT fk_matrix_row_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE measure (
	id BLOB NOT NULL, 
	"key" TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	unit TEXT DEFAULT '' NOT NULL, 
	measure_of TEXT DEFAULT 'activities' NOT NULL, 
	counted_as TEXT DEFAULT 'count' NOT NULL, 
	distinct_of TEXT DEFAULT 'none' NOT NULL, 
	kinds TEXT DEFAULT '' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	category TEXT DEFAULT '' NOT NULL, 
	other_category TEXT DEFAULT '' NOT NULL, 
	target INTEGER, 
	scope TEXT DEFAULT 'all' NOT NULL, 
	base INTEGER, 
	base_words TEXT DEFAULT '' NOT NULL, 
	target_percent INTEGER, 
	from_day TEXT, 
	to_day TEXT, 
	plan_line TEXT DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	hidden INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_measure PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE meeting (
	id BLOB NOT NULL, 
	kind TEXT DEFAULT 'ordinary' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	day TEXT NOT NULL, 
	start TEXT, 
	finish TEXT, 
	venue_id BLOB, 
	place TEXT DEFAULT '' NOT NULL, 
	venue_state TEXT DEFAULT 'not_booked' NOT NULL, 
	state TEXT DEFAULT 'planned' NOT NULL, 
	minutes_state TEXT DEFAULT 'none' NOT NULL, 
	chair_id BLOB, 
	note_taker_id BLOB, 
	organiser_id BLOB, 
	residents INTEGER, 
	young_people INTEGER, 
	papers_due TEXT, 
	papers_out TEXT, 
	reason TEXT DEFAULT '' NOT NULL, 
	moved_from TEXT, 
	sequence INTEGER DEFAULT '0' NOT NULL, 
	closed_reason TEXT DEFAULT '' NOT NULL, 
	opened_at TEXT, 
	closed_at TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_chair_id FOREIGN KEY(chair_id) REFERENCES person (id), 
	CONSTRAINT fk_meeting_note_taker_id FOREIGN KEY(note_taker_id) REFERENCES person (id), 
	CONSTRAINT fk_meeting_organiser_id FOREIGN KEY(organiser_id) REFERENCES person (id), 
	CONSTRAINT fk_meeting_venue_id FOREIGN KEY(venue_id) REFERENCES venue (id)
)
 STRICT;
CREATE TABLE meeting_body (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	body_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_body PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_body_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_meeting_body_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE meeting_need (
	id BLOB NOT NULL, 
	meeting_id BLOB NOT NULL, 
	kind TEXT DEFAULT 'other' NOT NULL, 
	detail TEXT DEFAULT '' NOT NULL, 
	arranged INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_need PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_need_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE message (
	id BLOB NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	readers TEXT DEFAULT '' NOT NULL, 
	outlet TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	activity_id BLOB, 
	publication_id BLOB, 
	person_id BLOB, 
	state TEXT DEFAULT 'planned' NOT NULL, 
	due TEXT, 
	sent_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_message PRIMARY KEY (id), 
	CONSTRAINT fk_message_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_message_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_message_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_message_publication_id FOREIGN KEY(publication_id) REFERENCES publication (id)
)
 STRICT;
CREATE TABLE message_channel (
	id BLOB NOT NULL, 
	message_id BLOB NOT NULL, 
	channel_id BLOB NOT NULL, 
	sent_on TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_message_channel PRIMARY KEY (id), 
	CONSTRAINT fk_message_channel_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id), 
	CONSTRAINT fk_message_channel_message_id FOREIGN KEY(message_id) REFERENCES message (id)
)
 STRICT;
CREATE TABLE milestone (
	id BLOB NOT NULL, 
	line_id BLOB, 
	action_id BLOB, 
	kind TEXT DEFAULT 'milestone' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	due TEXT, 
	done_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_milestone PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_milestone_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id)
)
 STRICT;
CREATE TABLE pack (
	id BLOB NOT NULL, 
	year INTEGER DEFAULT '0' NOT NULL, 
	running INTEGER DEFAULT '0' NOT NULL, 
	kind TEXT DEFAULT 'pack' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	agency_id BLOB, 
	person_id BLOB, 
	meeting_id BLOB, 
	from_day TEXT NOT NULL, 
	to_day TEXT NOT NULL, 
	on_day TEXT NOT NULL, 
	audience TEXT DEFAULT 'internal' NOT NULL, 
	form TEXT DEFAULT '' NOT NULL, 
	sections TEXT DEFAULT '' NOT NULL, 
	unit_id BLOB, 
	records_sha256 TEXT DEFAULT '' NOT NULL, 
	published_on TEXT, 
	published_where TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, entry_id BLOB REFERENCES entry (id), suffix TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_pack PRIMARY KEY (id), 
	CONSTRAINT fk_pack_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_pack_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_pack_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_pack_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE pack_figure (
	id BLOB NOT NULL, 
	pack_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	section TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	rule TEXT DEFAULT '' NOT NULL, 
	value TEXT DEFAULT '' NOT NULL, 
	records INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_pack_figure PRIMARY KEY (id), 
	CONSTRAINT fk_pack_figure_pack_id FOREIGN KEY(pack_id) REFERENCES pack (id)
)
 STRICT;
CREATE TABLE paper_template (
	id BLOB NOT NULL, 
	paper TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	content TEXT DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_paper_template PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE partnership (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	short_name TEXT DEFAULT '' NOT NULL, 
	area TEXT DEFAULT '' NOT NULL, 
	vision TEXT DEFAULT '' NOT NULL, 
	word_forum TEXT DEFAULT '' NOT NULL, 
	word_forums TEXT DEFAULT '' NOT NULL, 
	word_officer TEXT DEFAULT '' NOT NULL, 
	word_steering TEXT DEFAULT '' NOT NULL, 
	word_meeting TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	web TEXT DEFAULT '' NOT NULL, 
	office_hours TEXT DEFAULT '' NOT NULL, 
	accessible_line TEXT DEFAULT '' NOT NULL, 
	names_line TEXT DEFAULT '' NOT NULL, 
	mail_papers TEXT DEFAULT '' NOT NULL, 
	mail_actions TEXT DEFAULT '' NOT NULL, 
	mail_minutes TEXT DEFAULT '' NOT NULL, 
	accent TEXT DEFAULT '' NOT NULL, 
	logo_id BLOB, 
	plan_key TEXT DEFAULT '' NOT NULL, 
	plan_title TEXT DEFAULT '' NOT NULL, 
	plan_period TEXT DEFAULT '' NOT NULL, 
	year_start_month INTEGER DEFAULT '4' NOT NULL, 
	papers_days INTEGER DEFAULT '5' NOT NULL, 
	clear_days INTEGER DEFAULT 0 NOT NULL, 
	acknowledge_days INTEGER DEFAULT '5' NOT NULL, 
	reply_days INTEGER DEFAULT '15' NOT NULL, 
	nation TEXT DEFAULT 'ENG' NOT NULL, 
	skip_holidays INTEGER DEFAULT 1 NOT NULL, 
	show_percent INTEGER DEFAULT 0 NOT NULL, 
	absent_running INTEGER DEFAULT '3' NOT NULL, 
	contact_days INTEGER DEFAULT '60' NOT NULL, 
	sample INTEGER DEFAULT 0 NOT NULL, 
	sample_today TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, equality_line TEXT DEFAULT '' NOT NULL, accent_inks TEXT DEFAULT '' NOT NULL, contact_hours INTEGER DEFAULT '24' NOT NULL, follow_up_weeks INTEGER DEFAULT '6' NOT NULL, equality_groups TEXT DEFAULT '' NOT NULL, family TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_partnership PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE person (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	role_title TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	mobile TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	postcode TEXT DEFAULT '' NOT NULL, 
	resident INTEGER DEFAULT 0 NOT NULL, 
	may_be_named TEXT DEFAULT 'unknown' NOT NULL, 
	named_on TEXT, 
	named_source TEXT DEFAULT '' NOT NULL, 
	may_be_contacted TEXT DEFAULT 'unknown' NOT NULL, 
	contacted_on TEXT, 
	contacted_source TEXT DEFAULT '' NOT NULL, 
	retain_until TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	merged_into BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE "plan" (
	id BLOB NOT NULL, 
	"key" TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	year TEXT DEFAULT '' NOT NULL, 
	layout TEXT DEFAULT 'blocks' NOT NULL, 
	state TEXT DEFAULT 'draft' NOT NULL, 
	body_id BLOB, 
	follows_id BLOB, 
	from_day TEXT, 
	to_day TEXT, 
	due_on TEXT, 
	agreed_on TEXT, 
	agreed_at_id BLOB, 
	agreed_by TEXT DEFAULT '' NOT NULL, 
	titles TEXT DEFAULT '' NOT NULL, 
	objectives TEXT DEFAULT '' NOT NULL, 
	elements TEXT DEFAULT '' NOT NULL, 
	themes TEXT DEFAULT '' NOT NULL, 
	deliveries TEXT DEFAULT '' NOT NULL, 
	county TEXT DEFAULT '' NOT NULL, 
	foreword TEXT DEFAULT '' NOT NULL, 
	summary TEXT DEFAULT '' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	changed_on TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_plan PRIMARY KEY (id), 
	CONSTRAINT fk_plan_agreed_at_id FOREIGN KEY(agreed_at_id) REFERENCES meeting (id), 
	CONSTRAINT fk_plan_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_plan_follows_id FOREIGN KEY(follows_id) REFERENCES "plan" (id)
)
 STRICT;
CREATE TABLE plan_change (
	id BLOB NOT NULL, 
	plan_id BLOB NOT NULL, 
	plan_priority_id BLOB, 
	line_id BLOB, 
	target_id BLOB, 
	on_day TEXT NOT NULL, 
	meeting_id BLOB, 
	agreed_by TEXT DEFAULT '' NOT NULL, 
	what TEXT DEFAULT '' NOT NULL, 
	was TEXT DEFAULT '' NOT NULL, 
	now TEXT DEFAULT '' NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_plan_change PRIMARY KEY (id), 
	CONSTRAINT fk_plan_change_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id), 
	CONSTRAINT fk_plan_change_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_plan_change_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_plan_change_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id), 
	CONSTRAINT fk_plan_change_target_id FOREIGN KEY(target_id) REFERENCES indicator_target (id)
)
 STRICT;
CREATE TABLE plan_line (
	id BLOB NOT NULL, 
	plan_priority_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	role TEXT DEFAULT 'action' NOT NULL, 
	label TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	horizon TEXT DEFAULT '' NOT NULL, 
	objective TEXT DEFAULT '' NOT NULL, 
	sides TEXT DEFAULT '' NOT NULL, 
	elements TEXT DEFAULT '' NOT NULL, 
	themes TEXT DEFAULT '' NOT NULL, 
	deliveries TEXT DEFAULT '' NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	lead TEXT DEFAULT '' NOT NULL, 
	lead_agency_id BLOB, 
	lead_id BLOB, 
	community TEXT DEFAULT '' NOT NULL, 
	timescale TEXT DEFAULT '' NOT NULL, 
	starts_on TEXT, 
	due TEXT, 
	repeats TEXT DEFAULT '' NOT NULL, 
	resources TEXT DEFAULT '' NOT NULL, 
	outcome TEXT DEFAULT '' NOT NULL, 
	progress TEXT DEFAULT '' NOT NULL, 
	state TEXT DEFAULT 'open' NOT NULL, 
	state_on TEXT, 
	to_be_agreed INTEGER DEFAULT 0 NOT NULL, 
	feeds_county INTEGER DEFAULT 0 NOT NULL, 
	smart TEXT DEFAULT '' NOT NULL, 
	indicator_id BLOB, 
	risk_id BLOB, 
	entry_id BLOB, 
	source TEXT DEFAULT '' NOT NULL, 
	follows_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_plan_line PRIMARY KEY (id), 
	CONSTRAINT fk_plan_line_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id), 
	CONSTRAINT fk_plan_line_follows_id FOREIGN KEY(follows_id) REFERENCES plan_line (id), 
	CONSTRAINT fk_plan_line_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_plan_line_lead_agency_id FOREIGN KEY(lead_agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_plan_line_lead_id FOREIGN KEY(lead_id) REFERENCES person (id), 
	CONSTRAINT fk_plan_line_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id), 
	CONSTRAINT fk_plan_line_risk_id FOREIGN KEY(risk_id) REFERENCES risk (id)
)
 STRICT;
CREATE TABLE plan_note (
	id BLOB NOT NULL, 
	kind TEXT DEFAULT 'evidence' NOT NULL, 
	plan_id BLOB, 
	plan_priority_id BLOB, 
	line_id BLOB, 
	action_id BLOB, 
	indicator_id BLOB, 
	body_id BLOB, 
	meeting_id BLOB, 
	on_day TEXT NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	answer TEXT DEFAULT '' NOT NULL, 
	due TEXT, 
	done_on TEXT, 
	years TEXT DEFAULT '' NOT NULL, 
	said_by TEXT DEFAULT '' NOT NULL, 
	public INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_plan_note PRIMARY KEY (id), 
	CONSTRAINT fk_plan_note_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_plan_note_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_plan_note_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_plan_note_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id), 
	CONSTRAINT fk_plan_note_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_plan_note_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_plan_note_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE plan_priority (
	id BLOB NOT NULL, 
	plan_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	"key" TEXT DEFAULT '' NOT NULL, 
	label TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	is_priority INTEGER DEFAULT 1 NOT NULL, 
	sponsor_agency_id BLOB, 
	champion_id BLOB, 
	lead_id BLOB, 
	from_day TEXT, 
	to_day TEXT, 
	vulnerable TEXT DEFAULT '' NOT NULL, 
	follows_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_plan_priority PRIMARY KEY (id), 
	CONSTRAINT fk_plan_priority_champion_id FOREIGN KEY(champion_id) REFERENCES person (id), 
	CONSTRAINT fk_plan_priority_follows_id FOREIGN KEY(follows_id) REFERENCES plan_priority (id), 
	CONSTRAINT fk_plan_priority_lead_id FOREIGN KEY(lead_id) REFERENCES person (id), 
	CONSTRAINT fk_plan_priority_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_plan_priority_sponsor_agency_id FOREIGN KEY(sponsor_agency_id) REFERENCES agency (id)
)
 STRICT;
CREATE TABLE plan_resource (
	id BLOB NOT NULL, 
	plan_priority_id BLOB, 
	line_id BLOB, 
	action_id BLOB, 
	agency_id BLOB, 
	kind TEXT DEFAULT 'money' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	pence INTEGER, 
	how_used TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_plan_resource PRIMARY KEY (id), 
	CONSTRAINT fk_plan_resource_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_plan_resource_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_plan_resource_line_id FOREIGN KEY(line_id) REFERENCES plan_line (id), 
	CONSTRAINT fk_plan_resource_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE priority (
	id BLOB NOT NULL, 
	body_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	issue_id BLOB, 
	set_at_id BLOB, 
	ballot_id BLOB, 
	from_day TEXT NOT NULL, 
	to_day TEXT, 
	outcome TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_priority PRIMARY KEY (id), 
	CONSTRAINT fk_priority_ballot_id FOREIGN KEY(ballot_id) REFERENCES ballot (id), 
	CONSTRAINT fk_priority_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_priority_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_priority_set_at_id FOREIGN KEY(set_at_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE priority_note (
	id BLOB NOT NULL, 
	priority_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	public INTEGER DEFAULT 1 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_priority_note PRIMARY KEY (id), 
	CONSTRAINT fk_priority_note_priority_id FOREIGN KEY(priority_id) REFERENCES priority (id)
)
 STRICT;
CREATE TABLE publication (
	id BLOB NOT NULL, 
	paper TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	state TEXT DEFAULT 'draft' NOT NULL, 
	audience TEXT DEFAULT 'public' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	readers TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	activity_id BLOB, 
	meeting_id BLOB, 
	from_day TEXT, 
	to_day TEXT, 
	made_on TEXT NOT NULL, 
	printed_on TEXT, 
	copies INTEGER, 
	households INTEGER, 
	delivery_area TEXT DEFAULT '' NOT NULL, 
	outlet TEXT DEFAULT '' NOT NULL, 
	review_on TEXT, 
	approved_by TEXT DEFAULT '' NOT NULL, 
	approved_on TEXT, 
	options TEXT DEFAULT '' NOT NULL, 
	pages INTEGER DEFAULT '0' NOT NULL, 
	sha256 TEXT DEFAULT '' NOT NULL, 
	let_out_by TEXT DEFAULT '' NOT NULL, 
	let_out_reason TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_publication PRIMARY KEY (id), 
	CONSTRAINT fk_publication_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_publication_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_publication_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE publication_issue (
	id BLOB NOT NULL, 
	publication_id BLOB NOT NULL, 
	issue_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_publication_issue PRIMARY KEY (id), 
	CONSTRAINT fk_publication_issue_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_publication_issue_publication_id FOREIGN KEY(publication_id) REFERENCES publication (id)
)
 STRICT;
CREATE TABLE question (
	id BLOB NOT NULL, 
	survey_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	form TEXT DEFAULT 'one' NOT NULL, 
	choices TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_question PRIMARY KEY (id), 
	CONSTRAINT fk_question_survey_id FOREIGN KEY(survey_id) REFERENCES survey (id)
)
 STRICT;
CREATE TABLE reply (
	id BLOB NOT NULL, 
	response_id BLOB NOT NULL, 
	question_id BLOB NOT NULL, 
	value TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_reply PRIMARY KEY (id), 
	CONSTRAINT fk_reply_question_id FOREIGN KEY(question_id) REFERENCES question (id), 
	CONSTRAINT fk_reply_response_id FOREIGN KEY(response_id) REFERENCES response (id)
)
 STRICT;
CREATE TABLE response (
	id BLOB NOT NULL, 
	survey_id BLOB NOT NULL, 
	number INTEGER DEFAULT '0' NOT NULL, 
	on_day TEXT, 
	source TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_response PRIMARY KEY (id), 
	CONSTRAINT fk_response_survey_id FOREIGN KEY(survey_id) REFERENCES survey (id)
)
 STRICT;
CREATE TABLE retention_rule (
	id BLOB NOT NULL, 
	covers TEXT DEFAULT 'resident' NOT NULL, 
	months INTEGER DEFAULT '0' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_retention_rule PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE risk (
	id BLOB NOT NULL, 
	number INTEGER DEFAULT '0' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	severity INTEGER, 
	likelihood INTEGER, 
	mitigation TEXT DEFAULT '' NOT NULL, 
	agency_id BLOB, 
	person_id BLOB, 
	plan_priority_id BLOB, 
	opened_on TEXT NOT NULL, 
	review_on TEXT, 
	review_months INTEGER, 
	state TEXT DEFAULT 'open' NOT NULL, 
	closed_on TEXT, 
	closing_note TEXT DEFAULT '' NOT NULL, 
	restricted INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_risk PRIMARY KEY (id), 
	CONSTRAINT fk_risk_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_risk_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_risk_plan_priority_id FOREIGN KEY(plan_priority_id) REFERENCES plan_priority (id)
)
 STRICT;
CREATE TABLE risk_review (
	id BLOB NOT NULL, 
	risk_id BLOB NOT NULL, 
	on_day TEXT NOT NULL, 
	meeting_id BLOB, 
	severity INTEGER, 
	likelihood INTEGER, 
	words TEXT DEFAULT '' NOT NULL, 
	recommended TEXT DEFAULT '' NOT NULL, 
	recommended_to_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_risk_review PRIMARY KEY (id), 
	CONSTRAINT fk_risk_review_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_risk_review_recommended_to_id FOREIGN KEY(recommended_to_id) REFERENCES body (id), 
	CONSTRAINT fk_risk_review_risk_id FOREIGN KEY(risk_id) REFERENCES risk (id)
)
 STRICT;
CREATE TABLE role (
	id BLOB NOT NULL, 
	kind TEXT DEFAULT 'member' NOT NULL, 
	person_id BLOB, 
	body_id BLOB, 
	agency_id BLOB, 
	category TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	from_day TEXT, 
	to_day TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (id), 
	CONSTRAINT fk_role_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_role_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_role_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT;
CREATE TABLE search_entry (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	record_id BLOB NOT NULL, 
	title TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	CONSTRAINT pk_search_entry PRIMARY KEY (id), 
	CONSTRAINT uq_search_entry_record_id UNIQUE (record_id)
)
 STRICT;
CREATE VIRTUAL TABLE search_words USING fts5(folded, content='search_entry', content_rowid='id', prefix='2 3', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'");
CREATE TABLE signed_period (
	id BLOB NOT NULL, 
	from_day TEXT NOT NULL, 
	to_day TEXT NOT NULL, 
	on_day TEXT NOT NULL, 
	signed_by TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_signed_period PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE spelling (
	id BLOB NOT NULL, 
	word TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_spelling PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE standard (
	id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	target TEXT DEFAULT '' NOT NULL, 
	unit TEXT DEFAULT '' NOT NULL, 
	agency_id BLOB, 
	measured_by TEXT DEFAULT 'not_here' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_standard PRIMARY KEY (id), 
	CONSTRAINT fk_standard_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id)
)
 STRICT;
CREATE TABLE standard_figure (
	id BLOB NOT NULL, 
	standard_id BLOB NOT NULL, 
	from_day TEXT NOT NULL, 
	to_day TEXT NOT NULL, 
	value TEXT DEFAULT '' NOT NULL, 
	met INTEGER DEFAULT 0 NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	on_day TEXT NOT NULL, 
	miss_reason TEXT DEFAULT '' NOT NULL, 
	accepted TEXT DEFAULT '' NOT NULL, 
	action_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_standard_figure PRIMARY KEY (id), 
	CONSTRAINT fk_standard_figure_action_id FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_standard_figure_standard_id FOREIGN KEY(standard_id) REFERENCES standard (id)
)
 STRICT;
CREATE TABLE support (
	id BLOB NOT NULL, 
	body_id BLOB NOT NULL, 
	agency_id BLOB NOT NULL, 
	from_day TEXT, 
	to_day TEXT, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_support PRIMARY KEY (id), 
	CONSTRAINT fk_support_agency_id FOREIGN KEY(agency_id) REFERENCES agency (id), 
	CONSTRAINT fk_support_body_id FOREIGN KEY(body_id) REFERENCES body (id)
)
 STRICT;
CREATE TABLE survey (
	id BLOB NOT NULL, 
	kind TEXT DEFAULT 'questionnaire' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	intro TEXT DEFAULT '' NOT NULL, 
	activity_id BLOB, 
	body_id BLOB, 
	meeting_id BLOB, 
	state TEXT DEFAULT 'draft' NOT NULL, 
	from_day TEXT, 
	to_day TEXT, 
	ethics_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, wave_of_id BLOB REFERENCES survey (id), every_months INTEGER, 
	CONSTRAINT pk_survey PRIMARY KEY (id), 
	CONSTRAINT fk_survey_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_survey_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_survey_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT;
CREATE TABLE template (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_template PRIMARY KEY (id), 
	CONSTRAINT fk_template_body_id FOREIGN KEY(body_id) REFERENCES body (id)
)
 STRICT;
CREATE TABLE template_item (
	id BLOB NOT NULL, 
	template_id BLOB NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'other' NOT NULL, 
	lead TEXT DEFAULT '' NOT NULL, 
	minutes_allowed INTEGER, 
	standing INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_template_item PRIMARY KEY (id), 
	CONSTRAINT fk_template_item_template_id FOREIGN KEY(template_id) REFERENCES template (id)
)
 STRICT;
CREATE TABLE text_block (
	id BLOB NOT NULL, 
	kind TEXT DEFAULT 'help_line' NOT NULL, 
	"key" TEXT DEFAULT '' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	who_for TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	web TEXT DEFAULT '' NOT NULL, 
	hours TEXT DEFAULT '' NOT NULL, 
	topic TEXT DEFAULT '' NOT NULL, 
	body_id BLOB, 
	activity_id BLOB, 
	issue_id BLOB, 
	approved_by TEXT DEFAULT '' NOT NULL, 
	approved_on TEXT, 
	checked_on TEXT, 
	review_on TEXT, 
	position INTEGER DEFAULT '0' NOT NULL, 
	on_leaflets INTEGER DEFAULT 0 NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_text_block PRIMARY KEY (id), 
	CONSTRAINT fk_text_block_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_text_block_body_id FOREIGN KEY(body_id) REFERENCES body (id), 
	CONSTRAINT fk_text_block_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id)
)
 STRICT;
CREATE TABLE venue (
	id BLOB NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	postcode TEXT DEFAULT '' NOT NULL, 
	booking_contact TEXT DEFAULT '' NOT NULL, 
	booking_phone TEXT DEFAULT '' NOT NULL, 
	booking_email TEXT DEFAULT '' NOT NULL, 
	key_holder TEXT DEFAULT '' NOT NULL, 
	hire_charge_pence INTEGER, 
	capacity INTEGER, 
	step_free TEXT DEFAULT 'unknown' NOT NULL, 
	hearing_loop TEXT DEFAULT 'unknown' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_venue PRIMARY KEY (id)
)
 STRICT;
CREATE INDEX ix_action_activity_id ON action (activity_id);
CREATE INDEX ix_action_adopted_on ON action (adopted_on);
CREATE INDEX ix_action_body_id ON action (body_id);
CREATE INDEX ix_action_check_item_id ON action (check_item_id);
CREATE INDEX ix_action_closed_on ON action (closed_on);
CREATE INDEX ix_action_code_year_running ON action (code, year, running);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_issue_id ON action (issue_id);
CREATE INDEX ix_action_item_id ON action (item_id);
CREATE INDEX ix_action_meeting_id ON action (meeting_id);
CREATE INDEX ix_action_owner_agency_id_state ON action (owner_agency_id, state, deleted);
CREATE INDEX ix_action_owner_person_id ON action (owner_person_id);
CREATE INDEX ix_action_plan_line_id ON action (plan_line_id);
CREATE INDEX ix_action_priority_id ON action (priority_id);
CREATE INDEX ix_action_risk_id ON action (risk_id);
CREATE INDEX ix_action_spent_pence ON action (spent_pence);
CREATE INDEX ix_action_state_body_id ON action (state, deleted, body_id, due_next_meeting, given_on, due);
CREATE INDEX ix_action_carry_action_id ON action_carry (action_id);
CREATE INDEX ix_action_carry_meeting_id ON action_carry (meeting_id);
CREATE INDEX ix_action_note_action_id ON action_note (action_id);
CREATE INDEX ix_action_note_person_id ON action_note (person_id);
CREATE INDEX ix_activity_agency_id ON activity (agency_id);
CREATE INDEX ix_activity_body_id ON activity (body_id);
CREATE INDEX ix_activity_from_day ON activity (from_day);
CREATE INDEX ix_activity_kind_id_to_day ON activity (kind_id, to_day);
CREATE INDEX ix_activity_organiser_id ON activity (organiser_id);
CREATE INDEX ix_activity_series_id ON activity (series_id);
CREATE INDEX ix_activity_to_day ON activity (to_day);
CREATE INDEX ix_activity_venue_id ON activity (venue_id);
CREATE INDEX ix_activity_agency_activity_id ON activity_agency (activity_id);
CREATE INDEX ix_activity_agency_agency_id ON activity_agency (agency_id);
CREATE INDEX ix_activity_count_activity_id ON activity_count (activity_id);
CREATE INDEX ix_activity_day_activity_id ON activity_day (activity_id);
CREATE INDEX ix_activity_meeting_activity_id ON activity_meeting (activity_id);
CREATE INDEX ix_activity_meeting_meeting_id ON activity_meeting (meeting_id);
CREATE INDEX ix_activity_taker_activity_id ON activity_taker (activity_id);
CREATE INDEX ix_activity_taker_agency_id ON activity_taker (agency_id);
CREATE INDEX ix_activity_taker_person_id ON activity_taker (person_id);
CREATE INDEX ix_agency_parent_id ON agency (parent_id);
CREATE INDEX ix_agency_successor_id ON agency (successor_id);
CREATE INDEX ix_agenda_item_carried_from ON agenda_item (carried_from);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_alias_old_id ON alias (old_id);
CREATE INDEX ix_alias_owner_id ON alias (owner_id);
CREATE INDEX ix_attachment_owner_id ON attachment (owner_id);
CREATE INDEX ix_attendance_agency_id ON attendance (agency_id);
CREATE INDEX ix_attendance_meeting_id_mark ON attendance (meeting_id, mark, deleted, agency_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_stand_in_id ON attendance (stand_in_id);
CREATE INDEX ix_ballot_body_id ON ballot (body_id);
CREATE INDEX ix_ballot_meeting_id ON ballot (meeting_id);
CREATE INDEX ix_ballot_line_ballot_id ON ballot_line (ballot_id);
CREATE INDEX ix_ballot_line_issue_id ON ballot_line (issue_id);
CREATE INDEX ix_body_code ON body (code);
CREATE INDEX ix_body_parent_id ON body (parent_id);
CREATE INDEX ix_body_usual_venue_id ON body (usual_venue_id);
CREATE INDEX ix_body_state_body_id ON body_state (body_id);
CREATE INDEX ix_channel_agency_id ON channel (agency_id);
CREATE INDEX ix_channel_person_id ON channel (person_id);
CREATE INDEX ix_check_item_agency_id ON check_item (agency_id);
CREATE INDEX ix_check_item_person_id ON check_item (person_id);
CREATE INDEX ix_check_item_sheet_id ON check_item (sheet_id);
CREATE INDEX ix_check_sheet_activity_id ON check_sheet (activity_id);
CREATE INDEX ix_check_sheet_body_id ON check_sheet (body_id);
CREATE INDEX ix_check_sheet_issue_id ON check_sheet (issue_id);
CREATE INDEX ix_check_sheet_line_id ON check_sheet (line_id);
CREATE INDEX ix_check_sheet_meeting_id ON check_sheet (meeting_id);
CREATE INDEX ix_check_sheet_plan_id ON check_sheet (plan_id);
CREATE INDEX ix_check_sheet_plan_priority_id ON check_sheet (plan_priority_id);
CREATE INDEX ix_clock_extension_clock_id ON clock_extension (clock_id);
CREATE INDEX ix_correction_agreed_at_id ON correction (agreed_at_id);
CREATE INDEX ix_correction_item_id ON correction (item_id);
CREATE INDEX ix_correction_meeting_id ON correction (meeting_id);
CREATE INDEX ix_decision_item_id ON decision (item_id);
CREATE INDEX ix_decision_meeting_id ON decision (meeting_id);
CREATE INDEX ix_decision_proposer_id ON decision (proposer_id);
CREATE INDEX ix_decision_seconder_id ON decision (seconder_id);
CREATE INDEX ix_dispatch_meeting_id ON dispatch (meeting_id);
CREATE INDEX ix_distribution_activity_id ON distribution (activity_id);
CREATE INDEX ix_distribution_body_id ON distribution (body_id);
CREATE INDEX ix_distribution_on_day ON distribution (on_day);
CREATE INDEX ix_distribution_person_id ON distribution (person_id);
CREATE INDEX ix_distribution_publication_id ON distribution (publication_id);
CREATE INDEX ix_entry_activity_id ON entry (activity_id);
CREATE INDEX ix_entry_agency_id ON entry (agency_id);
CREATE INDEX ix_entry_body_id ON entry (body_id);
CREATE INDEX ix_entry_follows_id ON entry (follows_id);
CREATE INDEX ix_entry_issue_id ON entry (issue_id);
CREATE INDEX ix_entry_meeting_id ON entry (meeting_id);
CREATE INDEX ix_entry_person_id ON entry (person_id);
CREATE INDEX ix_entry_plan_id ON entry (plan_id);
CREATE INDEX ix_entry_plan_priority_id ON entry (plan_priority_id);
CREATE INDEX ix_entry_party_agency_id ON entry_party (agency_id);
CREATE INDEX ix_entry_party_entry_id ON entry_party (entry_id);
CREATE INDEX ix_entry_party_plan_priority_id ON entry_party (plan_priority_id);
CREATE INDEX ix_entry_step_body_id ON entry_step (body_id);
CREATE INDEX ix_entry_step_entry_id ON entry_step (entry_id);
CREATE INDEX ix_entry_step_meeting_id ON entry_step (meeting_id);
CREATE INDEX ix_erasure_of_id ON erasure (of_id);
CREATE INDEX ix_feedback_issue_id_on_day ON feedback (issue_id, deleted, on_day);
CREATE INDEX ix_feedback_meeting_id ON feedback (meeting_id);
CREATE INDEX ix_feedback_message_id ON feedback (message_id);
CREATE INDEX ix_feedback_publication_id ON feedback (publication_id);
CREATE INDEX ix_figure_body_id ON figure (body_id);
CREATE INDEX ix_figure_indicator_id ON figure (indicator_id);
CREATE INDEX ix_format_request_person_id ON format_request (person_id);
CREATE INDEX ix_history_change_record_id_field ON history_change (record_id, field);
CREATE INDEX ix_indicator_gap_to_id ON indicator (gap_to_id);
CREATE INDEX ix_indicator_measure_id ON indicator (measure_id);
CREATE INDEX ix_indicator_part_of_id ON indicator (part_of_id);
CREATE INDEX ix_indicator_survey_id ON indicator (survey_id);
CREATE INDEX ix_indicator_name_indicator_id ON indicator_name (indicator_id);
CREATE INDEX ix_indicator_name_plan_id ON indicator_name (plan_id);
CREATE INDEX ix_indicator_partner_agency_id ON indicator_partner (agency_id);
CREATE INDEX ix_indicator_partner_indicator_id ON indicator_partner (indicator_id);
CREATE INDEX ix_indicator_target_indicator_id ON indicator_target (indicator_id);
CREATE INDEX ix_indicator_target_plan_id ON indicator_target (plan_id);
CREATE INDEX ix_issue_activity_id ON issue (activity_id);
CREATE INDEX ix_issue_agency_id ON issue (agency_id);
CREATE INDEX ix_issue_answered_on ON issue (answered_on);
CREATE INDEX ix_issue_body_id_answer ON issue (body_id, deleted, merged_into, answer, answered_on, id);
CREATE INDEX ix_issue_closed_on ON issue (closed_on);
CREATE INDEX ix_issue_code_year_running ON issue (code, year, running);
CREATE INDEX ix_issue_councillor_id ON issue (councillor_id);
CREATE INDEX ix_issue_item_id ON issue (item_id);
CREATE INDEX ix_issue_meeting_id ON issue (meeting_id);
CREATE INDEX ix_issue_raised_on ON issue (raised_on);
CREATE INDEX ix_issue_raiser_id ON issue (raiser_id);
CREATE INDEX ix_issue_state ON issue (state);
CREATE INDEX ix_issue_clock_action_id ON issue_clock (action_id);
CREATE INDEX ix_issue_clock_issue_id ON issue_clock (issue_id);
CREATE INDEX ix_issue_clock_starts_on ON issue_clock (starts_on);
CREATE INDEX ix_issue_meeting_issue_id ON issue_meeting (issue_id);
CREATE INDEX ix_issue_meeting_item_id ON issue_meeting (item_id);
CREATE INDEX ix_issue_meeting_meeting_id ON issue_meeting (meeting_id);
CREATE INDEX ix_issue_step_issue_id ON issue_step (issue_id);
CREATE INDEX ix_issue_step_person_id ON issue_step (person_id);
CREATE INDEX ix_issue_voice_body_id ON issue_voice (body_id);
CREATE INDEX ix_issue_voice_issue_id ON issue_voice (issue_id);
CREATE INDEX ix_issue_voice_meeting_id ON issue_voice (meeting_id);
CREATE INDEX ix_issue_voice_raiser_id ON issue_voice (raiser_id);
CREATE INDEX ix_issued_paper_meeting_id ON issued_paper (meeting_id);
CREATE INDEX ix_line_feed_action_id ON line_feed (action_id);
CREATE INDEX ix_line_feed_activity_id ON line_feed (activity_id);
CREATE INDEX ix_line_feed_indicator_id ON line_feed (indicator_id);
CREATE INDEX ix_line_feed_line_id ON line_feed (line_id);
CREATE INDEX ix_line_feed_measure_id ON line_feed (measure_id);
CREATE INDEX ix_line_partner_agency_id ON line_partner (agency_id);
CREATE INDEX ix_line_partner_line_id ON line_partner (line_id);
CREATE INDEX ix_local_taking_handover_id ON local_taking (handover_id);
CREATE INDEX ix_matrix_agreed_at_id ON matrix (agreed_at_id);
CREATE INDEX ix_matrix_follows_id ON matrix (follows_id);
CREATE INDEX ix_matrix_proposed_to_id ON matrix (proposed_to_id);
CREATE INDEX ix_matrix_row_matrix_id ON matrix_row (matrix_id);
CREATE INDEX ix_matrix_row_plan_priority_id ON matrix_row (plan_priority_id);
CREATE INDEX ix_meeting_chair_id ON meeting (chair_id);
CREATE INDEX ix_meeting_day ON meeting (day);
CREATE INDEX ix_meeting_id_day ON meeting (id, day, state, kind, deleted);
CREATE INDEX ix_meeting_note_taker_id ON meeting (note_taker_id);
CREATE INDEX ix_meeting_organiser_id ON meeting (organiser_id);
CREATE INDEX ix_meeting_venue_id ON meeting (venue_id);
CREATE INDEX ix_meeting_body_body_id_meeting_id ON meeting_body (body_id, meeting_id, deleted);
CREATE INDEX ix_meeting_body_meeting_id_position ON meeting_body (meeting_id, position, body_id, deleted);
CREATE INDEX ix_meeting_need_meeting_id ON meeting_need (meeting_id);
CREATE INDEX ix_message_activity_id ON message (activity_id);
CREATE INDEX ix_message_body_id ON message (body_id);
CREATE INDEX ix_message_person_id ON message (person_id);
CREATE INDEX ix_message_publication_id ON message (publication_id);
CREATE INDEX ix_message_channel_channel_id ON message_channel (channel_id);
CREATE INDEX ix_message_channel_message_id ON message_channel (message_id);
CREATE INDEX ix_milestone_action_id ON milestone (action_id);
CREATE INDEX ix_milestone_line_id ON milestone (line_id);
CREATE INDEX ix_pack_agency_id ON pack (agency_id);
CREATE INDEX ix_pack_body_id ON pack (body_id);
CREATE INDEX ix_pack_entry_id ON pack (entry_id);
CREATE INDEX ix_pack_meeting_id ON pack (meeting_id);
CREATE INDEX ix_pack_person_id ON pack (person_id);
CREATE INDEX ix_pack_figure_pack_id ON pack_figure (pack_id);
CREATE INDEX ix_plan_agreed_at_id ON "plan" (agreed_at_id);
CREATE INDEX ix_plan_body_id ON "plan" (body_id);
CREATE INDEX ix_plan_follows_id ON "plan" (follows_id);
CREATE INDEX ix_plan_change_line_id ON plan_change (line_id);
CREATE INDEX ix_plan_change_meeting_id ON plan_change (meeting_id);
CREATE INDEX ix_plan_change_plan_id ON plan_change (plan_id);
CREATE INDEX ix_plan_change_plan_priority_id ON plan_change (plan_priority_id);
CREATE INDEX ix_plan_change_target_id ON plan_change (target_id);
CREATE INDEX ix_plan_line_entry_id ON plan_line (entry_id);
CREATE INDEX ix_plan_line_follows_id ON plan_line (follows_id);
CREATE INDEX ix_plan_line_indicator_id ON plan_line (indicator_id);
CREATE INDEX ix_plan_line_lead_agency_id ON plan_line (lead_agency_id);
CREATE INDEX ix_plan_line_lead_id ON plan_line (lead_id);
CREATE INDEX ix_plan_line_plan_priority_id ON plan_line (plan_priority_id);
CREATE INDEX ix_plan_line_risk_id ON plan_line (risk_id);
CREATE INDEX ix_plan_note_action_id ON plan_note (action_id);
CREATE INDEX ix_plan_note_body_id ON plan_note (body_id);
CREATE INDEX ix_plan_note_indicator_id ON plan_note (indicator_id);
CREATE INDEX ix_plan_note_line_id ON plan_note (line_id);
CREATE INDEX ix_plan_note_meeting_id ON plan_note (meeting_id);
CREATE INDEX ix_plan_note_plan_id ON plan_note (plan_id);
CREATE INDEX ix_plan_note_plan_priority_id ON plan_note (plan_priority_id);
CREATE INDEX ix_plan_priority_champion_id ON plan_priority (champion_id);
CREATE INDEX ix_plan_priority_follows_id ON plan_priority (follows_id);
CREATE INDEX ix_plan_priority_lead_id ON plan_priority (lead_id);
CREATE INDEX ix_plan_priority_plan_id ON plan_priority (plan_id);
CREATE INDEX ix_plan_priority_sponsor_agency_id ON plan_priority (sponsor_agency_id);
CREATE INDEX ix_plan_resource_action_id ON plan_resource (action_id);
CREATE INDEX ix_plan_resource_agency_id ON plan_resource (agency_id);
CREATE INDEX ix_plan_resource_line_id ON plan_resource (line_id);
CREATE INDEX ix_plan_resource_plan_priority_id ON plan_resource (plan_priority_id);
CREATE INDEX ix_priority_ballot_id ON priority (ballot_id);
CREATE INDEX ix_priority_body_id ON priority (body_id);
CREATE INDEX ix_priority_issue_id ON priority (issue_id);
CREATE INDEX ix_priority_set_at_id ON priority (set_at_id);
CREATE INDEX ix_priority_note_priority_id ON priority_note (priority_id);
CREATE INDEX ix_publication_activity_id ON publication (activity_id);
CREATE INDEX ix_publication_body_id ON publication (body_id);
CREATE INDEX ix_publication_made_on ON publication (made_on);
CREATE INDEX ix_publication_meeting_id ON publication (meeting_id);
CREATE INDEX ix_publication_issue_issue_id ON publication_issue (issue_id);
CREATE INDEX ix_publication_issue_publication_id ON publication_issue (publication_id);
CREATE INDEX ix_question_survey_id ON question (survey_id);
CREATE INDEX ix_reply_question_id ON reply (question_id);
CREATE INDEX ix_reply_response_id ON reply (response_id);
CREATE INDEX ix_response_survey_id ON response (survey_id);
CREATE INDEX ix_risk_agency_id ON risk (agency_id);
CREATE INDEX ix_risk_person_id ON risk (person_id);
CREATE INDEX ix_risk_plan_priority_id ON risk (plan_priority_id);
CREATE INDEX ix_risk_review_meeting_id ON risk_review (meeting_id);
CREATE INDEX ix_risk_review_recommended_to_id ON risk_review (recommended_to_id);
CREATE INDEX ix_risk_review_risk_id ON risk_review (risk_id);
CREATE INDEX ix_role_agency_id ON role (agency_id);
CREATE INDEX ix_role_body_id_kind ON role (body_id, kind, person_id, deleted, from_day, to_day, id);
CREATE INDEX ix_role_person_id ON role (person_id);
CREATE INDEX ix_standard_agency_id ON standard (agency_id);
CREATE INDEX ix_standard_figure_action_id ON standard_figure (action_id);
CREATE INDEX ix_standard_figure_standard_id ON standard_figure (standard_id);
CREATE INDEX ix_support_agency_id ON support (agency_id);
CREATE INDEX ix_support_body_id ON support (body_id);
CREATE INDEX ix_survey_activity_id ON survey (activity_id);
CREATE INDEX ix_survey_body_id ON survey (body_id);
CREATE INDEX ix_survey_meeting_id ON survey (meeting_id);
CREATE INDEX ix_survey_wave_of_id ON survey (wave_of_id);
CREATE INDEX ix_template_body_id ON template (body_id);
CREATE INDEX ix_template_item_template_id ON template_item (template_id);
CREATE INDEX ix_text_block_activity_id ON text_block (activity_id);
CREATE INDEX ix_text_block_body_id ON text_block (body_id);
CREATE INDEX ix_text_block_issue_id ON text_block (issue_id);
CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN INSERT INTO search_words(rowid, folded) VALUES (new.id, new.folded); END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN INSERT INTO search_words(search_words, rowid, folded) VALUES ('delete', old.id, old.folded); END;
INSERT INTO alembic_version VALUES ('0005')
