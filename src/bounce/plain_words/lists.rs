//! The words that [`super`] looks for, a `|` between one and the next.

/// Words of a refusal.
pub(super) const REFUSES: &str = "fail|reject|refus|prohibit|invalid|missing|denied|block|incorrect|\
    bad|error|violat|unauthori|must |require|not found|forbid|mismatch|not allow|not permit|\
    not authori|not accept|not pass|n't pass|not align|n't align|not match|n't match|not valid|\
    not designated|not have|n't have|not resolve|not comply|not satisf|no valid|none|\
    allowed to send|unable|without|cannot|can not|can't|wrong|prevent|unverif|unauthenticated";

/// Words that name the way back from an address to a name.
pub(super) const REVERSE: &str = "ptr|reverse dns|reverse-dns|rdns|reverse lookup|\
    reverse hostname|reverse name|reverse record|reverse mapping|fcrdns|in-addr.arpa";

/// Words that say that this name is missing, directly before those of [`REVERSE`].
pub(super) const LACKS: &str = "no |fix |missing |without |invalid |bad |valid ";

/// Words that say the same without naming it.
pub(super) const UNNAMED: &str = "ip name lookup|cannot find your hostname|\
    cannot resolve your address|custom reverse dns|unresolvable relay host";

/// Words that say that the mail, and not who hands it over, lacks proof.
pub(super) const UNPROVEN: &str = "unauthenticated mail|unauthenticated email|\
    unauthenticated message|sender is unauthenticated";

/// Words for a login that is missing or wrong.
pub(super) const LOGIN: &str = "authentication required|authentication is required|\
    authentication unsuccessful|authentication failed|authentication failure|\
    authentication credentials|incorrect authentication data|authentication rejected|\
    username and password not accepted|bad credentials|invalid credentials|invalid login|\
    login failed|login denied|log in via your web browser|application-specific password|\
    client not authenticated|client was not authenticated|must authenticate|please authenticate|\
    smtp auth|smtpclientauthentication|auth first|not logged in";

/// Words by which authentication of the sender's domain is meant, and not a login.
pub(super) const NO_LOGIN: &str = "spf|dkim|dmarc|sender policy|email authentication|\
    e-mail authentication|domain authentication|sender authentication|message authentication|\
    starttls";

/// Words for a list of those from whom nothing is taken.
pub(super) const LISTS: &str = "blacklisted|black listed|blocklisted|block listed|denylisted|\
    blacklist|black list|black-list|blocklist|block list|block-list|blocked list|denylist|rbl|\
    dnsbl|rhsbl|spamhaus|spamcop|sorbs|barracudacentral|abuseat|uceprotect|spamrats|invaluement|\
    psbl|hostkarma|sbl|xbl|pbl|cloudmark|senderscore|mailspike|abusix|nixspam|manitu|surbl|uribl|\
    dbl";

/// Those of them that have addresses and nothing else.
pub(super) const ADDRESS_LISTS: &str = "rbl|dnsbl|spamcop|sorbs|barracudacentral|abuseat|\
    uceprotect|spamrats|psbl|sbl|xbl|pbl|zen.spamhaus|mailspike|nixspam|manitu";

/// Those of them that have the names of pages.
pub(super) const LINK_LISTS: &str = "uribl|surbl|url|urls|uri";

/// Those of them that have the names of senders.
pub(super) const NAME_LISTS: &str = "dbl|rhsbl";

/// Words that say that an address or a server is meant.
pub(super) const ADDRESS: &str =
    "ip|ips|client|host|server|mta|relay|connection|connecting|netblock|network";

/// Words that say that a sender is meant.
pub(super) const SENDER: &str = "sender|domain|mailfrom|from|email address|e-mail address";

/// Words that say that an address is kept out.
pub(super) const KEPT_OUT: &str =
    "is blocked|been blocked|was blocked|banned|blocked for|is denied|not allowed to connect";

/// Words that say that something is on a list that is not named.
pub(super) const LISTED: &str = "listed at|listed on|listed by|listed in";

/// Words that say that it is too much, or too early.
pub(super) const RATE: &str = "rate limit|rate-limit|ratelimit|throttl|too many messages|\
    too many mails|too many emails|too many connections|too many concurrent|too many sessions|\
    too many recipients|too many recent|too much mail|too fast|too quickly|slow down|\
    excessive volume|unexpected volume|frequency limited|exceeded the maximum number of|\
    exceeded the limit|sending limit|hourly limit|daily limit|sending quota|come back later";

/// Words that wish for a later time.
pub(super) const LATER: &str = "try again later|try later|retry later";

/// Words that say that this is so because something is broken.
pub(super) const BROKEN: &str = "error|problem|fail|internal|system|resource|unavailable|\
    insufficient|locked|login|timeout|dns";

/// Words about what is in the mail; "virus" and "attachment" alone stand in headers that come back.
pub(super) const CONTENT: &str = "message size|mail size|too large|message too big|\
    message is too big|virus detected|virus found|a virus|virus infected|virus content|to virus|\
    infected|malware|phishing|attachments|attachment type|attachment name|attachment ext|\
    attachment is|an attachment|illegal attachment|banned attachment|prohibited attachment|\
    looks like spam|spam message|considered spam|considered as spam|identified as spam|\
    classified as spam|classified it as|flagged as spam|detected as spam|scored as spam|\
    marked as spam|spam detected|spam content|message is spam|message as spam|suspicion of spam|\
    rejected as spam|probability of spam|content rejected|content denied|content filter|\
    banned content|spam url|message content|header error|duplicate header|line limit exceeded|\
    - spam|rfc 5322|rfc5322|rfc 2822|8-bit data";

/// Words about a mailbox that is not there, or takes nothing.
pub(super) const RECIPIENT: &str = "user unknown|unknown user|user not found|unknown recipient|\
    recipient unknown|recipient not found|recipient is unknown|invalid recipient|invalid mailbox|\
    invalid user|no such user|no such recipient|no such mailbox|no such address|no such person|\
    no mailbox here|no mailbox by|mailbox unavailable|mailbox not found|mailbox full|\
    mailbox is full|mailbox is over|mailbox disabled|mailbox is disabled|mailbox is inactive|\
    mailbox is frozen|mailbox unallocated|mailbox has been blocked due to|mailbox size limit|\
    over quota|overquota|quota exceeded|quota violation|exceeded storage|exceeds allowed size|\
    account disabled|account is disabled|account is locked|account is inactive|\
    account has been disabled|user disabled|inactive user|user is inactive|not a valid recipient|\
    not a valid mailbox|not a valid user|not a valid email address|not our customer|not our user|\
    not a registered gateway user|unknown or illegal|addressee unknown|not in recipient list|\
    no longer valid|no longer on server|mailbox has moved|unrouteable address|unroutable address|\
    recipient rejected|recipient unavailable|recipient temporarily unavailable|\
    recipient address rejected: user|recipient address rejected: inactive|\
    recipient address rejected: blocked|recipient address rejected: disabled|\
    recipient address rejected: bad destination|bad destination mailbox|bad address syntax|\
    address not found|null mx|invalid address|address does not exist|domain not found in dns";

/// Words for who is written to, near [`ABSENT`].
pub(super) const MAILBOX: &str = "user|recipient|mailbox|account|email address|address";

/// Words that say that something is not there.
pub(super) const ABSENT: &str = "does not exist|doesn't exist|not exist|could not be found|\
    was not found|couldn't be found|is not known|unknown";

/// Words that say that this is about another than who is written to.
pub(super) const SENDERS: &str = "sender address|sender account|from: domain";
