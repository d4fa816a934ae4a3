namespace FanBot.Editions;

/// <summary>A hold on the edition that was live when it was taken; it stays readable until this is disposed.</summary>
internal readonly struct EditionHold(Edition edition) : IDisposable
{
    public Edition Edition => edition;

    public void Dispose() => edition.Release();
}
