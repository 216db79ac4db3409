/// Where one is: every screen there is, each a value with a room of its own.
///
/// It is indirect as it is handed on far more often than it changes, and some screens are large.
package indirect enum Screen: Hashable, Sendable {
  case home(HomeScreen)
  case session(SessionScreen)
  case breathe(BreatheScreen)
  case library(LibraryScreen)
  case lookingBack(LookingBackScreen)
  case consent(ConsentScreen)
  case offer(OfferScreen)
  case restOffer(RestOfferScreen)
  case checkIn(CheckInScreen)
  case glimmer(GlimmerScreen)
  case finds(FindsScreen)
  case breatheSetup(BreatheSetupScreen)
  case holds(HoldsScreen)
  case ramp(RampScreen)
  case about(AboutScreen)
  case today(TodayScreen)
  case plan(PlanScreen)
  case window(WindowScreen)
  case card(CardScreen)
  case help(HelpScreen)
  case hidden(HiddenScreen)

  /// The one dispatcher: everything that is done with a screen goes through its state.
  var state: any ScreenState {
    switch self {
    case .home(let state): state
    case .session(let state): state
    case .breathe(let state): state
    case .library(let state): state
    case .lookingBack(let state): state
    case .consent(let state): state
    case .offer(let state): state
    case .restOffer(let state): state
    case .checkIn(let state): state
    case .glimmer(let state): state
    case .finds(let state): state
    case .breatheSetup(let state): state
    case .holds(let state): state
    case .ramp(let state): state
    case .about(let state): state
    case .today(let state): state
    case .plan(let state): state
    case .window(let state): state
    case .card(let state): state
    case .help(let state): state
    case .hidden(let state): state
    }
  }
}
