namespace FanBot.Discord.Tests.OpenApi;

/// <summary>A test against Discord's OpenAPI description; it is skipped where the description is not.</summary>
internal sealed class DescriptionFactAttribute : FactAttribute
{
    public DescriptionFactAttribute()
    {
        if (DiscordDescription.Path is null)
        {
            Skip = "Discord's OpenAPI description is not here: there is no 'shared/discord/openapi.json' beside the repository.";
        }
    }
}
