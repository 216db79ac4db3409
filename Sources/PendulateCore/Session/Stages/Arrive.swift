extension Session {
  /// Three questions of a page, before anything is asked of one's state.
  struct Arrive: StageRules {
    var stage: Stage { .arrive }
    var isPage: Bool { true }
    var occasionOfReports: SessionEvent.Occasion { .pre }

    func arrived(ready: Bool, in session: inout Session) {
      if !ready { session.leaveTouchOut() }
      session.enterCheckPre(reason: .answer)
    }

    func patienceIsOver(in session: inout Session) {
      session.leaveTouchOut(unasked: true)
      session.enterCheckPre(reason: .silent)
    }

    func goToSafety(in session: inout Session) {
      session.leaveTouchOut()
      session.enterOrient(.safety, reason: .key)
    }
  }

  mutating func enterArrive() {
    enter(.arrive(Arrive()), reason: .key)
    renewPatience()
  }
}
