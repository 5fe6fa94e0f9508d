import Diagnostics
import People

/// Finds words that sell.
struct Pitch: WordingRule {
  let code: Diagnostic.Code = "lint-pitch"
  let severity: Severity? = .error

  private let phrases = PhraseTable(
    """
    (help|helps|helped|helping) *3 (companies|businesses|business|firms|brands|founders|\
    entrepreneurs|startups|start ups|organizations|organisations|enterprises|agencies|clients|\
    customers|owners|coaches|consultants|leaders|professionals|executives|ceos|agents|advisors|\
    contractors|realtors|investors)
    (help|helps|helped|helping) *4 (boost|increase|grow|scale|save|reduce|improve|generate|double|\
    triple|drive|maximize|maximise|achieve|streamline|automate|accelerate|cut|eliminate|attract|\
    convert|close|unlock|optimize|optimise|lower|transform)
    (i|we|can|could|may|might|to|will|we'll|i'll) help (you|your) *2 (business|company|team|grow|\
    get|achieve|reach|save|find|build|with your|win)
    (we've|i've|we have|i have) helped
    (companies|businesses|firms|brands|teams|people|organizations|organisations|startups|founders|\
    leaders|executives|professionals|clients|agencies|owners) (like|similar to|such as) (yours|\
    you|your)
    similar (companies|businesses|firms|brands|organizations|organisations|clients)
    our *2 (product|products|platform|solution|solutions|service|services|software|tool|tools|app|\
    offering|offerings|training|trainings|program|programme|programs|clients|agency|course|\
    courses|package|packages|technology|system|saas|demo|webinar|newsletter|pricing|consultants|\
    methodology)
    my *1 (product|products|platform|services|software|app|offer|program|programme|clients|agency|\
    course|webinar|newsletter|ebook|offering)
    (we|company|agency|firm|startup) (offer|offers|provide|provides|deliver|delivers|sell|sells|\
    specialize in|specialise in|specializes in|specialises in|partner with|train|trains)
    i (sell|specialize in helping|specialise in helping|offer|provide) (a|an|services|products|\
    solutions|coaching|consulting|training|software|*1 services)
    (have|has|got|offer|offering|developed|built|created|launched) (a|an|the|some) *2 (solution|\
    solutions|offer|proposal|proposition) *1 (for|to|that|which)
    (solution|solutions) (for|to) (you|your|companies|businesses|this|that)
    (exciting|great|unique|amazing|perfect|incredible|fantastic|business|investment|golden|\
    lucrative|rare|ideal|once in a lifetime|new) (opportunity|opportunities|offer) (for|to|that|\
    with|which|you)
    (business|investment|franchise|income|partnership) (opportunity|opportunities|proposal|\
    proposition)
    (opportunity|offer|proposal|deal) for (you|your)
    (special|exclusive|limited|introductory) (offer|deal|discount|price|time|rate)
    free (trial|trials|consultation|consultations|audit|audits|assessment|strategy|demo|quote|\
    sample|samples|ebook|e book|webinar|report|guide|training|session|analysis|review|estimate|\
    copy|access|resource|call|month)
    (no|zero) (obligation|strings attached|commitment|risk|cost)
    (book|schedule|show you|give you|see|request|get|offer|free|quick|live|product|short|for a|\
    you a|personalized|personalised|arrange|watch) (a|an|our|the|) *1 (demo|demonstration)
    (pricing|discount|discounts|coupon|promo code|cost effective|affordable|turnkey|done for you|\
    money back guarantee|best price|best prices|competitive rates)
    #% (off|discount|more|faster|less|cheaper|better|increase|growth|productivity|reduction|\
    higher|lower|savings|roi|return|cost|costs|improvement|boost|gain|gains|conversion|time)
    (save|saving|saves|cut|cuts|cutting|reduce|reduces|reducing|increase|increases|increasing|\
    boost|boosts|boosting|improve|improves|improving|grow|raise|up to) *5 #%
    !(you|your|i|they|team|he|she) *1 (cut|cutting|saved|reduced|grew|raised|made|got|improved|\
    increased) *6 #% *1
    !help(|s|ed|ing) (me|us|my|our) **
    #x (your|their|more|growth|roi|revenue|faster|sales|the|return|pipeline|productivity|output)
    (in|by) #x
    roi
    (case study|case studies|success stories|testimonials)
    (measurable|proven|guaranteed|tangible|real) (result|results|roi|system|track record|\
    framework|method|gains|productivity|growth|strategy|process)
    (guarantee|guaranteed|guarantees)
    (productivity|efficiency|revenue|sales) (gain|gains|boost|increase)
    (qualified|more|new|warm|inbound|sales|generate|quality|exclusive) (lead|leads|prospects)
    lead (gen|generation)
    (more|increase|increasing|boost|generate|additional|extra|passive|recurring|drive|get new|\
    find new) (sales|revenue|clients|customers|bookings|appointments|income|traffic|conversions)
    (grow|growing|scale|scaling|boost|boosting|increase|increasing|transform|transforming|\
    skyrocket|explode|double|triple|supercharge|improve|improving|optimize|optimizing|streamline|\
    streamlining|automate|elevate) your *2 (business|revenue|sales|company|pipeline|team|profit|\
    profits|roi|growth|brand|productivity|traffic|visibility|presence|leads|results|operations|\
    marketing|process|processes|workflow|workflows|performance|efficiency|bottom line)
    (six|seven|6|7|five|eight|multi) figure (business|income|revenue|salary|)
    (financial freedom|passive income|work from home|extra income|side income|bottom line)
    (see|check|explore|discuss|determine|find out) (if|whether) (there's|there is|there might be|\
    there may be|we're|we are|it's|it is|it could be|it might be|you're|you are|we'd be|this is|\
    you'd be|) *1 (a|an) *2 fit
    (mutual|potential|right|perfect|ideal) fit
    (would you be|are you|you'd be|you are|you're|if you're|if you are|might be|may be) \
    (interested|open) (in|to) (learning|hearing|seeing|finding|exploring|trying|knowing|\
    discussing|a solution|our|what we|how we)
    are you (looking|struggling|trying|hoping|tired|currently) (for|to|with|of|using)
    (show|tell|share with|explain to|walk) you (how|what) (we|our|i)
    (show|showing) you how
    (how|what) (we|our) *3 (can|could) (help|support|benefit|offer|do for) (you|your|)
    (check out|visit|see|look at|take a look at|have a look at) (our|my) *2 (website|site|page|\
    product|profile|services|offer|store|shop|platform|link)
    (sign|signing) up (for|to|here|now|at|today)
    (click|tap) (here|the link|this link|below|on)
    (pain points|decision maker|decision makers|value proposition|cost savings|competitive \
    advantage|market leader|leading provider|trusted partner|one stop shop|end to end|buy now|act \
    now|order now)
    (who|whoever|person|someone) *3 (handles|is responsible for|in charge of|responsible for|is \
    in charge of|makes decisions)
    (leading|top|premier|trusted|award winning|number one) (provider|supplier|agency|vendor|\
    platform|solution|solutions) (of|for|in|that|)
    (cut|cutting|reduce|reducing|save|saving|lower|lowering) (your|on|costs|cost|time and money|\
    money|thousands|hours)
    (team|network|pool) of *3 (developers|engineers|experts|specialists|freelancers|designers|\
    consultants) (ready|available|at|for hire|who can)
    (offshore|outsource|outsourcing|white label|staff augmentation|nearshore)
    """, coversTopics: false)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish, passage.kind == .invite else { return [] }
    return phrases.matches(in: passage).map {
      .phrase($0, of: phrases, in: passage, { "\($0) sells something" }, help: help)
    }
  }

  private let help = "leave the offer for later; say what you hope to learn from this reader"
}
