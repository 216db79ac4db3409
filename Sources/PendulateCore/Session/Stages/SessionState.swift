extension Session {
  /// The stage of a session, with what holds in it only.
  enum State: Hashable, Sendable {
    case arrive(Arrive)
    case checkPre(CheckPre)
    case choose(Choose)
    case resource(Resource)
    case stay(Stay)
    case huntStep(HuntStep)
    case atGate(AtGate)
    case touch(Touch)
    case orient(Orient)
    case both(Both)
    case close(Close)
    case checkPost(CheckPost)
    case rest(Rest)
    case high(High)
    case ground(Ground)
    case numb(Numb)
    case stop(Stop)
    case silent(Silent)

    /// What holds in it.
    var rules: any StageRules {
      switch self {
      case .arrive(let rules): rules
      case .checkPre(let rules): rules
      case .choose(let rules): rules
      case .resource(let rules): rules
      case .stay(let rules): rules
      case .huntStep(let rules): rules
      case .atGate(let rules): rules
      case .touch(let rules): rules
      case .orient(let rules): rules
      case .both(let rules): rules
      case .close(let rules): rules
      case .checkPost(let rules): rules
      case .rest(let rules): rules
      case .high(let rules): rules
      case .ground(let rules): rules
      case .numb(let rules): rules
      case .stop(let rules): rules
      case .silent(let rules): rules
      }
    }
  }
}
