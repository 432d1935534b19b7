import { showPage } from '../../pages/show-page.tsx';
import { FamilyPlace } from './family-place.tsx';
import { Panel } from './panel.tsx';

showPage(<Panel />, (shared) => <FamilyPlace shared={shared} />);
