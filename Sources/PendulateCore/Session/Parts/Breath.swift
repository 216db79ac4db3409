/// The breath that keeps one company.
extension Session {
  private var pacesBreath: Bool { plan.breath != "off" && plan.breath != "room" }

  mutating func startPacing() {
    guard pacing == nil, allowsPacing, pacesBreath, !isGrounding || stage == .high else { return }
    pacing = Pacing(pattern: plan.breath, since: now)
    record(.pacer) { [plan] event in
      event.pattern = plan.breath
      event.on = true
    }
  }

  mutating func stopPacing() {
    guard let running = pacing else { return }
    pacing = nil
    record(.pacer) { event in
      event.pattern = running.pattern
      event.on = false
    }
  }

  mutating func changeBreath(to pattern: String?) {
    let chosen = pattern ?? "off"
    guard !plan.care.withoutBreath.contains(chosen) else { return }
    guard chosen != plan.breath || (pacing == nil && allowsPacing && pattern != nil) else { return }
    stopPacing()
    plan.breath = chosen
    clear(.pacerOn)
    startPacing()
  }
}
