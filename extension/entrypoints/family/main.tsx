import { NotSharing } from '../../features/family/not-sharing.tsx';
import { showPage } from '../../pages/show-page.tsx';
import { FamilyPage } from './family-page.tsx';

showPage(<NotSharing />, (shared) => <FamilyPage shared={shared} />);
