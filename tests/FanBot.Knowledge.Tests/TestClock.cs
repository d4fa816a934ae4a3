using Microsoft.Extensions.Time.Testing;

namespace FanBot.Knowledge.Tests;

/// <summary>A clock that stands still until it is moved; all tests begin on one day.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2031, 5, 24, 10, 15, 0, TimeSpan.Zero));
