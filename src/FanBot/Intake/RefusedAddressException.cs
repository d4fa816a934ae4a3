namespace FanBot.Intake;

/// <summary>A name leads to an address that is not connected to.</summary>
internal sealed class RefusedAddressException() : IOException("The address is not one of the public internet.");
