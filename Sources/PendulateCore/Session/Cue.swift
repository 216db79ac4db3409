/// Something that happens to a session.
package enum Cue: Hashable, Sendable {
  /// The session starts.
  case begin
  /// Time has passed.
  case tick
  /// The questions on arriving are answered; `ready` if touching something small is all right.
  case arrived(ready: Bool)
  /// The setting up is done.
  case chosen(Choices)
  /// An answer to the question on screen, or a report where there is none.
  case answer(Answer)
  /// How near one is, said at any moment: the answer where that is asked, a report where it is not.
  case presence(Presence)
  /// Right behind a touch: its peak was this, whatever was told a blink before.
  case peak(Distress)
  /// The question on screen stays without an answer, by choice.
  case skip
  /// The body map was marked; `isDistant` if a word says numb, far-off or the like.
  case body([BodyMark], isDistant: Bool)
  /// The check-in or the card is finished.
  case done
  /// At the gate: touch.
  case touch
  /// At the gate: stay here.
  case stay
  /// Close gently.
  case close
  /// An answer to the offer of both at once.
  case both(Bool)
  /// To safety, now.
  case safety
  /// The last answer was none: it is taken back, up to the next one.
  case takeBack
  /// It has settled.
  case settled
  /// Stay longer here.
  case longer
  /// At the gate: a shorter touch.
  case shorter
  /// Another glimmer, or the next thing to look out for on a hunt.
  case nextGlimmer
  /// On a hunt: here is one.
  case found
  /// Pace the breath with this pattern, or not at all.
  case breath(String?)
  /// Stop the session's time.
  case pause(Interruption)
  /// Let the session's time go on.
  case resume
  /// Something came between that ends a touch.
  case interrupted(Interruption)
  /// The support card was shown.
  case cardShown
  /// A key that means nothing here: somebody is there.
  case activity
  /// Leave now.
  case leave
  /// The terminal or the program was taken away.
  case cut

  /// What came between.
  package enum Interruption: String, Hashable, Sendable, CaseIterable {
    /// The pause key.
    case key
    /// The screen was hidden.
    case hidden
    /// The window changed its size.
    case resized
    /// The program or the machine was stopped for a while.
    case suspended
  }

  /// What was chosen in the setting up.
  package struct Choices: Hashable, Sendable {
    /// How strong a touch may become, 1-4.
    package var aim: Int
    /// How many touches, 1-5.
    package var touches: Int
    /// The chosen glimmers; the others stay in reserve.
    package var glimmers: [String]
    /// A breath pattern, `off` or `room`.
    package var breath: String
    /// Whether to leave the difficult out today.
    package var restsOnly: Bool
    /// How long the timed parts may take in all, in minutes; nil leaves the practice's own length.
    package var minutes: Int?

    /// Creates choices.
    package init(
      aim: Int, touches: Int, glimmers: [String] = [], breath: String, restsOnly: Bool = false,
      minutes: Int? = nil
    ) {
      self.aim = aim
      self.touches = touches
      self.glimmers = glimmers
      self.breath = breath
      self.restsOnly = restsOnly
      self.minutes = minutes
    }
  }
}
