/// How long things wait, last and stay.
extension Session {
  /// A rating waits that long for its answer, then it stays unknown.
  package static let ratingPatience = Duration.seconds(30)
  /// An answer to the ladder still counts that long after the question has gone.
  static let lateness = Duration.seconds(5)
  /// The gate waits that long; silence never leads to touch.
  package static let gatePatience = Duration.seconds(60)
  /// A page without a time of its own waits that long after the last key.
  package static let pagePatience = Duration.seconds(120)
  /// After a touch the room comes first and the question about the touch later.
  package static let peakDelay = Duration.seconds(15)
  /// Attention goes outward, or to the glimmer, before a breath is paced.
  package static let breathDelay = Duration.seconds(20)
  /// The pacing ends that long before the end, so that one leaves on one's own breath.
  package static let breathFade = Duration.seconds(30)
  /// At most one new prompt in that time.
  package static let promptSpacing = Duration.seconds(30)
  /// Words leave the screen of a touch after that time.
  package static let touchWords = Duration.seconds(5)
  /// A rest session asks how it is after that long with a glimmer (PRACTICE 5.1).
  package static let checkInDelay = Duration.seconds(60)
  /// What `stay longer` and an extension add.
  package static let extensionLength = Duration.seconds(60)
  /// The longest that `stay longer` makes a stage.
  package static let longestExtended = Duration.seconds(600)
  /// Looking outward after a 7 or 8 lasts at least that long.
  package static let groundingLength = Duration.seconds(180)
  /// After that long without settling, the support card is shown.
  package static let cardDelay = Duration.seconds(300)
  /// How often one is asked again after an alarm.
  package static let askAgain = Duration.seconds(60)
  /// A close after an alarm, or after touching ended early.
  package static let longClose = Duration.seconds(180)
  /// A close shorter than that does not count as one.
  package static let shortestClose = Duration.seconds(90)
  /// After that long in the close, a key goes on.
  package static let closeKeyDelay = Duration.seconds(30)
  /// What `stay longer` adds to a stay with a glimmer.
  package static let glimmerDwell = Duration.seconds(20)
  /// The longest stay with a glimmer in a practice about glimmers.
  package static let longestGlimmerStay = Duration.seconds(90)
  /// The room alone after the last rung.
  package static let roomLength = Duration.seconds(30)
  /// A pause longer than that leads to a calm welcome in orient.
  package static let longestPause = Duration.seconds(1800)
  /// A page that stops the practice stays that long without a key.
  package static let stopPatience = Duration.seconds(600)
  /// How long the card for after stays without a key.
  package static let restLength = Duration.seconds(300)
  /// A key that comes this soon after a touch has ended by itself was meant for the touch.
  package static let comeBackGrace = Duration.seconds(1)

  /// After an alarm, so many questions in a row without an answer lead to a gentle end.
  static let silencesAfterAlarm = 5
}
