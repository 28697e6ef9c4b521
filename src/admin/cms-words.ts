/** The words of ours that stand in place of those of the CMS, by the language and key that it has for them. */
export type CmsWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What the CMS says in the words of programmers, or has in English alone. They are no texts of a locale: the
 * keys are its own, and each language lacks others.
 */
export const cmsWords: CmsWords = {
  sv: {
    work_with_local_repo: "Öppna mappen på den här datorn",
    work_with_local_repo_description: "Välj mappen ”{$repo}” när webbläsaren frågar.",
    work_with_local_repo_description_no_repo: "Välj webbplatsens mapp när webbläsaren frågar.",
    sign_in_using_access_token: "Logga in med en nyckel",
    personal_access_token: "Nyckel",
    sign_in_using_access_token_description:
      "Skriv din nyckel här. Den måste få läsa och skriva webbplatsens filer.",
    sign_in_using_access_token_link:
      "Du kan skapa en nyckel i <a>dina inställningar hos {$service}</a>.",
    singletons: "Webbplatsen",
    files: "Webbplatsen",
    collections: "Innehåll",
    slug: "Filens namn",
    select_item: "Markera {$name}",
    folders: "Mappar",
    more_folders: "Fler mappar",
    domain: "Plats",
    file_unavailable: "Saknas",
    file_unavailable_description: "Filen kunde inte hämtas. Den kan ha flyttats eller tagits bort.",
    back_to_parent_folder: "Tillbaka till mappen ovanför",
    new_folder: "Ny mapp",
    new_folder_name: "Mappens namn",
    new_folder_create: "Skapa",
    new_folder_description: "Den nya mappen skapas i ”{$folder}”.",
    "new_folder_error.empty": "Mappen måste ha ett namn.",
    "new_folder_error.invalid": "Namnet får inte ha snedstreck eller börja med punkt.",
    "new_folder_error.duplicate": "Det finns redan en mapp eller en fil med det namnet.",
    creating_folder: "Skapar mappen…",
    creating_folder_failed: "Mappen kunde inte skapas.",
    folder_created: "Mappen är skapad.",
    folder_renamed: "Mappen har fått ett nytt namn.",
    folder_deleted: "Mappen är borttagen.",
    show_errors: "Visa fel",
    "entry_sidebar.slug.title": "Filens namn",
    "entry_sidebar.slug.generated_on_save": "Filen får sitt namn när du sparar.",
    "entry_sidebar.slug.unavailable": "Det finns ingen fil med eget namn.",
    "save_conflict.title": "Någon annan har ändrat",
    "save_conflict.modified_by": "{$name} ändrade det här {$date}, efter att du öppnade det.",
    "save_conflict.modified": "Det här har ändrats efter att du öppnade det.",
    "save_conflict.deleted": "Det här har tagits bort efter att du öppnade det.",
    "save_conflict.overwrite_warning": "Om du sparar nu går den andras ändringar förlorade.",
    "save_conflict.recreate_warning": "Om du sparar nu skapas det igen.",
    "save_conflict.save_anyway": "Spara ändå",
    "save_conflict.branch_moved": "Någon annan sparade samtidigt. Försök igen.",
    "remote_change.reload_entry": "Läs in igen",
    "remote_change.confirm_reloading_entry":
      "Vill du läsa in igen? Det som du inte har sparat går förlorat.",
    "relation_field.save_together_hint": "Det nya sparas tillsammans med det du redigerar.",
    sign_in_using_access_token_workflow_note:
      "Nyckeln måste också få läsa och skriva förslag till ändringar.",
    "saving_entry.error.title": "Det gick inte att spara",
    "saving_entry.error.description": "Det du har skrivit står kvar.",
  },
  "en-GB": {
    work_with_local_repo: "Open the folder on this computer",
    work_with_local_repo_description: "Choose the folder “{$repo}” when your browser asks.",
    work_with_local_repo_description_no_repo:
      "Choose the folder of the site when your browser asks.",
    sign_in_using_access_token: "Sign in with a key",
    personal_access_token: "Key",
    sign_in_using_access_token_description:
      "Enter your key here. It must be allowed to read and write the files of the site.",
    sign_in_using_access_token_link: "You can make a key in <a>your settings at {$service}</a>.",
    singletons: "The site",
    files: "The site",
    collections: "Content",
    slug: "Name of the file",
    "entry_sidebar.slug.title": "Name of the file",
    "saving_entry.error.title": "It could not be saved",
    "saving_entry.error.description": "What you have written is still here.",
  },
};
