using FanBot.Reading.Small;

namespace FanBot.Reading.Tests;

/// <summary>A test with the weights that are shipped; it is skipped in a checkout that has none yet.</summary>
internal sealed class RealReaderFactAttribute : FactAttribute
{
    public RealReaderFactAttribute()
    {
        if (Files.Missing is { } missing)
        {
            Skip = $"The trained weights are not here: there is no file '{missing}'.";
        }
    }

    public static ReaderFiles Files => ReaderFiles.Beside(AppContext.BaseDirectory);
}
