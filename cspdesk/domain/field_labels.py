"""What fields are called in the forms where people edit them; history and conflicts say the same words."""

from cspdesk.domain.kinds import Kind

_EVERYWHERE = """
body_id=Forum or group | agency_id=Agency | person_id=Person | meeting_id=Meeting | issue_id=Issue | venue_id=Venue
action_id=Action | activity_id=Activity | from_day=From | to_day=Until | on_day=Day | day=Day | start=Starts
finish=Ends | place=Place | title=Title | name=Name | words=Words | text=Words | topic=Topic | kind=Kind | state=State
note=Note | due=Due | reason=Reason | position=Place in its list | address=Address | postcode=Postcode | email=E-mail
phone=Telephone | mobile=Mobile | web=Web | source=Source | unit=Unit | target=Target | value=Value | ward=Ward
audience=For | readers=Readers | outlet=Outlet | review_on=Review by | approved_by=Approved by | approved_on=Approved on
review_months=Months between reviews | deleted=Deleted | quantity=Copies | pages=Pages | restricted=Restricted
public=May be printed | merged_into=Joined to | outcome=Outcome | closed_on=Closed on | done_on=Done on
private_detail=Private detail | raiser_id=Who raised it | part_of_id=Is a part of | agreed_by=Agreed by
agreed_on=Agreed on | follows_id=Follows | plan_id=Plan | plan_priority_id=Priority | line_id=Line of a plan
owner_kind=Belongs to | owner_id=Belongs to | hidden=Left out of lists
"""
"""In every kind of record that has them and does not say otherwise."""

_OF: dict[Kind, str] = {
    Kind.PARTNERSHIP: """
        short_name=Short name | area=Area | vision=Vision | plan_title=Plan | plan_period=Period | word_forum=A forum
        word_forums=Several | word_meeting=Its meeting | word_officer=Its officer | word_steering=The steering group
        office_hours=Office hours | accessible_line=Line about other formats | clear_days=Clear days
        names_line=Line about names on the sign-in sheet | equality_line=Statement on equality, on public papers
        accent=Colour | accent_inks=Inks of the colour for a printer | year_start_month=Plan year begins in
        nation=Bank holidays of | papers_days=Papers out before a meeting | acknowledge_days=Issues acknowledged in
        reply_days=Issues answered in | absent_running=List members absent at | contact_days=A forum is unseen after
        follow_up_weeks=Ask whether an answer worked after | mail_papers=Papers to members
        contact_hours=Somebody who asks is reached within | mail_actions=Actions to their owners
        mail_minutes=Draft minutes to the chair | equality_groups=Groups, one a line
        skip_holidays=Skip bank holidays | show_percent=Show attendance in percent too
    """,
    Kind.CLOSURE: "words=Why",
    Kind.BODY: """
        code=Code | parent_id=Stands below | purpose=Purpose | cadence=How often it meets | min_meetings=Fewest a year
        max_meetings=Most a year | quorum=Quorum | usual_venue_id=Usual venue | usual_start=Usual start
        usual_minutes=Minutes long | wards=Wards | postcodes=Postcodes | word_body=Its own word for itself
        word_meeting=Its own word for a meeting | starts_on=Starts | expected_end=Expected end
        closing_note=Closing note | open_to_public=Open to the public
    """,
    Kind.VENUE: """
        booking_contact=Book with | booking_phone=Phone | booking_email=E-mail | key_holder=Key-holder
        hire_charge_pence=Hire charge | capacity=Holds | step_free=Step-free | hearing_loop=Hearing loop
    """,
    Kind.AGENCY: """
        standing=Standing | responsible_from=Responsible from | responsible_to=Until | duty=Duty | parent_id=A team of
        successor_id=Followed by
    """,
    Kind.PERSON: """
        role_title=Role | resident=A resident | may_be_named=May be named | named_on=May be named: since
        named_source=May be named: how they said so | may_be_contacted=May be contacted
        contacted_on=May be contacted: since | contacted_source=May be contacted: how they said so
        retain_until=Keep until
    """,
    Kind.ROLE: "kind=Role | category=Category | title=Title",
    Kind.ALIAS: "name=Other names | old_id=Joined to",
    Kind.MEETING: """
        title=Own title | organiser_id=Organiser | chair_id=Chair of this meeting | note_taker_id=Note taken by
        minutes_state=Minutes | papers_due=Papers out before a meeting | papers_out=Papers out | residents=Residents
        young_people=Young people | venue_state=Venue booked
    """,
    Kind.MEETING_NEED: "detail=What is needed",
    Kind.AGENDA_ITEM: """
        title=What the item is called | minute=Minute of this item | private_note=Private note | lead=Lead
        minutes_allowed=Min | standing=Standing | carried_from=Carried from | late_paper=Late paper
    """,
    Kind.TEMPLATE_ITEM: "title=Item | lead=Lead | minutes_allowed=Min | standing=Standing",
    Kind.ATTENDANCE: "stand_in_id=Who came instead | arrived=Arrived | left_at=Left | agency_id=For",
    Kind.DECISION: """
        text=What was decided | proposer_id=Proposed by | seconder_id=Seconded by | section17=Section 17 statement
        item_id=Item
    """,
    Kind.ACTION: """
        text=What is to be done | owner_person_id=Owner | owner_agency_id=Owner | owner_words=Owner | due_words=Due
        due_next_meeting=At the next meeting | given_on=Given on | community=The community does it
        closing_note=What became of it | spent_pence=It cost | item_id=Item | priority_id=Priority
        risk_id=Risk | check_item_id=Line of a check | entry_id=Entry of a register | plan_line_id=Line of the plan
    """,
    Kind.ACTION_NOTE: "text=Progress",
    Kind.ISSUE: """
        words=What was said | source=How it came | matter=It is | raised_on=Raised on | received_at=At (time)
        councillor_id=Through councillor | agency_id=Referred to the agency | update_days=News every (days)
        next_update=News agreed | answer=What became of it | answer_words=What was done | stage=Stage
        answer_why=Why it could not be done | answered_on=Answered on | dealt=Dealt with | worked=Did it work?
        worked_note=What they said | worked_on=Did it work? Asked on | follow_up_on=Ask whether it worked on
        item_id=Item
    """,
    Kind.CORRECTION: "was=It says | now=It should say | agreed_at_id=Agreed at the meeting",
    Kind.ATTACHMENT: """
        caption=What is seen on it | agreed_by=Who agreed that it may be printed | agreed_on=Agreed on
        may_be_printed=May be printed
    """,
    Kind.CLOCK_EXTENSION: "reason=Why it takes longer | now_due=When they can expect a full reply",
    Kind.ISSUE_CLOCK: "due=Due | miss_reason=Why it was late | accepted=Accepted, because | starts_on=Starts",
    Kind.ISSUE_STEP: "text=What happened",
    Kind.ISSUE_VOICE: "words=What was said this time | source=How it came",
    Kind.FEEDBACK: "way=How they are told | words=Where or to whom",
    Kind.SIGNED_PERIOD: "to_day=To | signed_by=Signed by | words=Words to go with it",
    Kind.PRIORITY: "title=Priority | words=What it is about | outcome=What came of it",
    Kind.PRIORITY_NOTE: "text=How it is going",
    Kind.BALLOT: "method=How they were chosen | voters=Voters",
    Kind.STANDARD: """
        words=What is promised | agency_id=Whose it is | source=Where it is published | measured_by=Measured by
    """,
    Kind.STANDARD_FIGURE: """
        source=Source: who told it | on_day=Dated | miss_reason=Why it was missed | accepted=Or why it is accepted
        met=The standard was met | to_day=To
    """,
    Kind.ACTIVITY_KIND: """
        plural=In the plural | family=Family | features=What it needs | categories=What is counted, one a line
        topics=Topics, one a line | fewest_a_year=Fewest a year | note=Note shown when one is typed
    """,
    Kind.ACTIVITY: """
        from_day=Day | start=From | finish=To | agency_id=With (partner or school) | organiser_id=Organiser
        series_id=Part of | audience=Audience | link=Link | what=What, in words that may be printed | why=Why
        materials=Materials used or given out | funding_pence=Funding | match_funding_pence=Match funding
        good_practice=Good practice others can use | good_practice_topic=Its topic | verdict=Verdict
        private_note=Note for the office alone | kind_id=Kind
    """,
    Kind.ACTIVITY_DAY: """
        words=What happens | public_start=The public may meet officers from | public_finish=To | public_place=Where
        agencies=Agencies that day
    """,
    Kind.ACTIVITY_TAKER: """
        label=Label of the office | band=Age band | watch=Watch | may_be_contacted=May we contact them?
        completed=Completed | came_to_forum=Came to a forum later | followed_up=Followed up on
    """,
    Kind.MEASURE: """
        measure_of=Counts over | counted_as=How | distinct_of=Different | kinds=Of which kinds | scope=Stands for
        base=Base | target_percent=Percent aimed at | plan_line=Line of the plan | category=Category
        other_category=Of (the whole, or what is taken off)
    """,
    Kind.SURVEY: "intro=Words above the questions | ethics_on=Ethics looked at on",
    Kind.PUBLICATION: """
        title=What it is | printed_on=Printed on | copies=Copies | households=Households | delivery_area=Delivered in
        state=It is
    """,
    Kind.DISTRIBUTION: "way=How | on_day=Day | body_id=Forum area",
    Kind.TEXT_BLOCK: """
        who_for=For whom | hours=Hours | checked_on=Checked on | on_leaflets=Print it on leaflets
    """,
    Kind.CHANNEL: """
        times_a_year=Times a year | readers=Whom it reaches | topics=Topics | agency_id=Belongs to
        person_id=Contact there
    """,
    Kind.MESSAGE: "title=What it is about | person_id=Owner",
    Kind.HELD_PERIOD: "to_day=To | words=What",
    Kind.FORMAT_REQUEST: """
        format=Format or language | paper=Of which paper | person_id=Asked by | met_on=Given on | words=What was asked
    """,
    Kind.PLAN: """
        layout=Printed as | year=Year | to_day=To | due_on=In place by | agreed_on=Approved on | agreed_by=Approved by
        agreed_at_id=At the meeting | county=Part of the county agreement | objectives=Objectives, one a line
        elements=Elements, one a line | themes=Themes across the plan, one a line | summary=What it says
        deliveries=Kinds of delivery, one a line
    """,
    Kind.PLAN_PRIORITY: """
        label=Number | title=Priority | sponsor_agency_id=Sponsor agency | champion_id=Champion | lead_id=Lead person
        to_day=To | vulnerable=Vulnerable groups thought of | is_priority=It is a priority of the plan
    """,
    Kind.PLAN_LINE: """
        role=It is | label=Number | lead=Lead person | lead_agency_id=Lead agency | lead_id=Lead person
        community=Owned by the community | starts_on=Starts | repeats=Repeats | code=Code | progress=Progress
        resources=Financial and resource implications | outcome=Outcome target and performance measure
        horizon=Horizon | objective=Objective | smart=SMART | sides=Sides of the crime triangle | elements=Elements
        themes=Themes | deliveries=Kinds of delivery | to_be_agreed=To be agreed
        feeds_county=Feeds the county agreement
    """,
    Kind.MILESTONE: "text=What is reached | done_on=Reached on",
    Kind.PLAN_NOTE: """
        said_by=Who said it | due=Answer due | done_on=Answered on | answer=Answer | years=Years it is rolled out in
    """,
    Kind.PLAN_CHANGE: "was=It was | now=It is now | reason=Why | on_day=Agreed on",
    Kind.PLAN_RESOURCE: "agency_id=From | text=What | pence=Pounds | how_used=How it is used",
    Kind.INDICATOR: """
        code=Code | aliases=Other codes it goes by | form=What its values are | per=For each | good=Better is
        change_in=A change is told in | numerator=What is counted (n) | source=Source: who gives the figures
        denominator=Out of what (N), or the population | collection=How it is collected
        agreements=In which agreements | family=Comparison group | measure_id=Counted from the ledger by
        gap_to_id=Gap to | not_collected=Not collected yet | stretch=Stretch target | reward=Carries reward money
    """,
    Kind.FIGURE: """
        period=Period | kind=What it is | basis=Tells | numerator=Count (n) | denominator=Out of (N) or population
        population_on=Population dated | source=Source: who gives it | place=Place: page or heading | as_at=As at
        body_id=Of one area only
    """,
    Kind.MATRIX: """
        title=What it is called | criteria=Criteria, one a line | meaning=What the scores mean
        agreed_at_id=Agreed at the meeting
    """,
    Kind.MATRIX_ROW: "issue=Issue | chosen=It is in the list",
    Kind.RISK: """
        title=What may go wrong | text=What it would mean | severity=Severity | likelihood=Likelihood
        mitigation=What is done about it | agency_id=Responsible partner | person_id=Person who looks after it
        opened_on=Opened on | review_on=Next look | closing_note=Why | plan_priority_id=Priority of the plan
    """,
    Kind.RISK_REVIEW: """
        on_day=Looked at on | severity=Severity now | likelihood=Likelihood now | words=What was said
        recommended=Recommended | recommended_to_id=To which group | meeting_id=At the meeting
    """,
    Kind.CHECK_SHEET: """
        template=Check | subject=Or in words | on_day=Begun on | due=To be done by | done_by=Done by | result=Result
    """,
    Kind.CHECK_ITEM: """
        answer=Answer | evidence=Evidence | adjustment=Adjustment | owner=By whom | due=Until | part=Serves
        statutory=Statutory requirement | text=What is to be checked | section=Under the heading
    """,
    Kind.PACK: "title=What | audience=For | to_day=To | sections=Sections, in their order | published_where=Where",
    Kind.GLOSSARY_TERM: """
        short=Short form | long=Stands for | meaning=Meaning | expand=Write it out where a paper uses it first
    """,
    Kind.COMPUTER: "lost_on=Lost on | lost_note=What happened",
    Kind.RETENTION_RULE: "months=Months it is kept | note=Why so long",
}


def _read(told: str) -> dict[str, str]:
    pairs = (pair.partition("=") for line in told.splitlines() for pair in line.split(" | ") if pair.strip())
    return {name.strip(): label.strip() for name, _, label in pairs}


EVERYWHERE = _read(_EVERYWHERE)
LABELS = {kind: EVERYWHERE | _read(told) for kind, told in _OF.items()}
